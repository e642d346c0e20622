// Two classic scripts, not modules: a page opened from a USB stick may not load modules. page.js is on every page,
// lab.js is fetched when the law lab is opened.
import { defineConfig } from "vite";

export default defineConfig(({ mode }) => ({
  publicDir: false,
  esbuild: { jsx: "automatic", jsxImportSource: "preact", legalComments: "none" },
  build: {
    outDir: "../build/web",
    emptyOutDir: false,
    target: "es2022",
    copyPublicDir: false,
    lib: { entry: `src/${mode}.ts${mode === "lab" ? "x" : ""}`, formats: ["iife"], name: `saylau_${mode}`, fileName: () => `${mode}.js` },
  },
}));
