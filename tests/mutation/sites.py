"""Where a source can be mutated: clang's AST in, edits of the text out.

Every mutant of a file goes into one text of it; the calls of mutants.hpp switch them at run time. Edits only insert, or
replace an operator, within a line, so that an error of the compiler names the line of the mutants that caused it.
"""
import json
import subprocess
from dataclasses import dataclass, field

BINARY = {"<": ("less", "<="), "<=": ("less_or_equal", "<"), ">": ("greater", ">="), ">=": ("greater_or_equal", ">"),
          "==": ("equal", "!="), "!=": ("unequal", "=="), "+": ("plus", "-"), "-": ("minus", "+")}
LOGICAL = {"&&": "||", "||": "&&"}
STEPS = {"++": ("increment", "--"), "--": ("decrement", "++")}
INTEGERS = {"int", "long", "long long", "unsigned int", "unsigned long", "unsigned char", "unsigned long long", "__int128",
            "unsigned __int128", "short", "unsigned short", "char"}
CONSTANT = {"ConstantExpr", "StaticAssertDecl", "TemplateArgument", "NonTypeTemplateParmDecl", "EnumDecl", "DecltypeType"}
FUNCTIONS = {"FunctionDecl", "CXXMethodDecl", "CXXConstructorDecl", "CXXConversionDecl"}
CALLS = {"CallExpr", "CXXMemberCallExpr", "CXXOperatorCallExpr"}
WRAPPERS = {"ExprWithCleanups", "ImplicitCastExpr", "ParenExpr", "MaterializeTemporaryExpr", "CXXBindTemporaryExpr",
            "CXXFunctionalCastExpr", "CXXStaticCastExpr"}


@dataclass
class Site:
    """One mutant: what it changes and the edits that put it in; `#` stands for its number."""
    kind: str
    begin: int
    end: int
    change: str
    wraps: list = field(default_factory=list)  # (begin, end, text before, text after)
    replaces: list = field(default_factory=list)  # (begin, end, text)

    def key(self):
        return f"{self.kind}:{self.begin}:{self.end}"


def syntax_trees(path, flags):
    """The declarations of the project that the source sees, in the order of clang's dump."""
    command = ["clang++-19", *flags, "-w", "-fsyntax-only", "-Xclang", "-ast-dump=json", "-Xclang",
               "-ast-dump-filter=saylau::", str(path)]
    text = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    decoder, at = json.JSONDecoder(), 0
    while at < len(text):
        at = text.find("{", at)
        if at < 0:
            return
        tree, at = decoder.raw_decode(text, at)
        yield tree


class Finder:
    """Walks a tree and collects the sites of one file."""

    def __init__(self, path, text):
        self.path, self.text = str(path), text
        self.file = None
        self.sites = {}

    def find(self, trees):
        for tree in trees:
            self.place(tree)
            self.walk(tree, None, mutable=True)
        return sorted(self.sites.values(), key=lambda site: (site.begin, site.end, site.kind))

    # --- where a node stands ---

    def place(self, node):
        """Follows the dump's files, which are written only where they change, and notes the node's own range."""
        own = []
        for location in (node.get("loc", {}), node.get("range", {}).get("begin", {}), node.get("range", {}).get("end", {})):
            for part in (location.get("spellingLoc"), location.get("expansionLoc"), location):
                if part and "file" in part:
                    self.file = part["file"]
            own.append((self.file, location))
        begin, end = own[1], own[2]
        plain = all("offset" in part[1] and part[0] == self.path for part in (begin, end))
        node["at"] = (begin[1]["offset"], end[1]["offset"] + end[1]["tokLen"]) if plain else None
        for child in node.get("inner", []):
            self.place(child)

    # --- walking ---

    def walk(self, node, parent, mutable):
        kind = node.get("kind")
        if kind in CONSTANT or (kind == "VarDecl" and node.get("constexpr")):
            mutable = False
        if kind in FUNCTIONS and node.get("constexpr") and not node.get("explicitlyDefaulted"):
            mutable = False
        if kind == "CXXRecordDecl" and parent is not None and parent.get("kind") == "LambdaExpr":
            return  # the body follows, as a statement of the lambda
        if mutable:
            self.look_at(node, parent)
        constant_condition = kind == "IfStmt" and node.get("isConstexpr")
        for place, child in enumerate(node.get("inner", [])):
            self.walk(child, node, mutable and not (constant_condition and place == 0))

    def look_at(self, node, parent):
        kind = node.get("kind")
        if kind == "BinaryOperator":
            self.binary(node, node["opcode"], node["inner"])
        elif kind == "CXXOperatorCallExpr" and len(node["inner"]) == 3:
            self.overloaded(node, node["inner"])
        elif kind == "CXXRewrittenBinaryOperator":
            self.rewritten(node)
        elif kind == "UnaryOperator" and node["opcode"] in STEPS and not node.get("isPostfix"):
            self.step(node, parent)
        elif kind == "IntegerLiteral" and node.get("value") in ("0", "1"):
            self.constant(node, parent)
        elif kind == "CXXBoolLiteralExpr":
            self.flip(node, "literal", "true to false" if node.get("value") else "false to true")
        elif kind == "ReturnStmt" and node.get("inner"):
            self.returned(node)
        self.condition(node)
        self.statements(node)

    def add(self, site):
        self.sites.setdefault(site.key(), site)

    # --- operators ---

    def operator_between(self, left, right):
        if not left["at"] or not right["at"] or left["at"][1] > right["at"][0]:
            return None
        between = self.text[left["at"][1]:right["at"][0]]
        word = between.strip()
        begin = left["at"][1] + between.find(word)
        return word, begin, begin + len(word)

    def binary(self, node, opcode, operands):
        if not node["at"]:
            return
        left, right = operands[0], operands[-1]
        if any("__unspec" in part.get("type", {}).get("qualType", "") for part in (left, right)):
            return
        if node["type"]["qualType"] == "<dependent type>" and right.get("kind") == "IntegerLiteral":
            return  # it may be an ordering, which compares with a literal 0 only
        found = self.operator_between(left, right)
        if not found or found[0] != opcode:
            return
        begin, end = node["at"]
        if opcode in LOGICAL:
            flip = ("saylau_mutation::flip(#, static_cast<bool>(", "))")
            self.add(Site("logical", begin, end, f"{opcode} to {LOGICAL[opcode]}",
                          [(begin, end, "saylau_mutation::flip(#, ", ")"), (*left["at"], *flip),
                           (right["at"][0], end, *flip)]))
        elif opcode in BINARY:
            name, other = BINARY[opcode]
            if opcode in "+-" and node["type"].get("desugaredQualType", node["type"]["qualType"]) not in INTEGERS:
                return
            self.add(Site("operator", begin, end, f"{opcode} to {other}", [(begin, end, f"saylau_mutation::{name}(#, ", ")")],
                          [(found[1], found[2], ",")]))

    def overloaded(self, node, parts):
        found = self.operator_between(parts[1], parts[2])
        if found and found[0] in BINARY and found[0] not in "+-":
            self.binary(node, found[0], parts[1:])

    def rewritten(self, node):
        call = node
        while call.get("kind") != "CXXOperatorCallExpr" or len(call.get("inner", [])) != 3 or self.compares_to_zero(call):
            if not call.get("inner"):
                return
            call = max(call["inner"], key=lambda child: len(child.get("inner", [])))
        if node["at"]:
            self.overloaded({**node, "inner": call["inner"]}, call["inner"])

    @staticmethod
    def compares_to_zero(call):
        return "__unspec" in json.dumps(call["inner"][2].get("type", {}))

    def step(self, node, parent):
        if not node["at"] or (parent or {}).get("kind") == "ForStmt":
            return
        begin, end = node["at"]
        if self.text[begin:begin + 2] != node["opcode"]:
            return  # of a loop over a range, which nobody wrote
        name, other = STEPS[node["opcode"]]
        self.add(Site("step", begin, end, f"{node['opcode']} to {other}", [(begin, end, "", ")")],
                      [(begin, begin + 2, f"saylau_mutation::{name}(#, ")]))

    def constant(self, node, parent):
        kind = (parent or {}).get("kind")
        to = parent if kind == "ImplicitCastExpr" else node
        type_name = to["type"].get("desugaredQualType", to["type"]["qualType"])
        if not node["at"] or type_name not in INTEGERS or kind == "UserDefinedLiteral":
            return
        begin, end = node["at"]
        value = int(node["value"])
        if self.text[begin:end] != node["value"]:
            return
        self.add(Site("constant", begin, end, f"{value} to {1 - value}",
                      [(begin, end, f"saylau_mutation::constant<{type_name}>(#, ", ")")]))

    # --- truth ---

    def flip(self, node, kind, change):
        if not node["at"] or node["at"][0] >= node["at"][1]:
            return
        begin, end = node["at"]
        self.add(Site(kind, begin, end, change, [(begin, end, "saylau_mutation::flip(#, static_cast<bool>(", "))")]))

    def is_equality(self, node):
        while node.get("kind") in WRAPPERS and node.get("inner"):
            node = node["inner"][-1]
        if node.get("kind") in ("CXXOperatorCallExpr", "CXXRewrittenBinaryOperator"):
            return '"operator=="' in json.dumps(node["inner"][0])
        return node.get("opcode") in ("==", "!=") or node.get("kind") == "CXXBoolLiteralExpr"

    def condition(self, node):
        kind = node.get("kind")
        if kind not in ("IfStmt", "WhileStmt", "ConditionalOperator") or node.get("hasVar") or node.get("isConstexpr"):
            return
        condition = node["inner"][1 if node.get("hasInit") else 0]
        if not self.is_equality(condition):
            self.flip(condition, "condition", "negated condition")

    def returned(self, node):
        value = node["inner"][0]
        if value.get("type", {}).get("qualType") == "bool" and not self.is_equality(value):
            self.flip(value, "returned", "negated return")
        elif value.get("type", {}).get("qualType") == "void" and node["at"] and value.get("kind") != "InitListExpr":
            self.statement(node, "if (saylau_mutation::lives(#)) return; ")

    # --- statements ---

    def statements(self, node):
        kind, inner = node.get("kind"), node.get("inner", [])
        if kind == "CompoundStmt":
            bodies = inner
        elif kind == "IfStmt":
            bodies = inner[-2:] if node.get("hasElse") else inner[-1:]
        elif kind in ("ForStmt", "WhileStmt", "CXXForRangeStmt"):
            bodies = inner[-1:]
        else:
            return
        for body in bodies:
            call = body
            while call.get("kind") == "ExprWithCleanups":
                call = call["inner"][0]
            if body.get("at") and (call.get("kind") in CALLS or call.get("kind") == "CompoundAssignOperator"):
                self.statement(body, "if (!saylau_mutation::lives(#)) ")

    def statement(self, node, guard):
        begin, end = node["at"]
        rest = self.text[end:]
        if not rest.lstrip().startswith(";"):
            return
        semicolon = end + rest.index(";") + 1
        self.add(Site("statement", begin, semicolon, "statement deleted", [(begin, semicolon, "{ " + guard, " }")]))


def mutated(text, numbered):
    """The text with the edits of all (number, site) put in."""
    edits = []  # (where, closing before opening before replacing, nesting, until, what)
    for number, site in numbered:
        for rank, (begin, end, before, after) in enumerate(site.wraps):
            nesting = (bool(site.replaces), number, rank)  # around the same words: closest to them what replaces an operator
            edits.append((begin, 1, (begin - end, *nesting), begin, before.replace("#", str(number))))
            edits.append((end, 0, (end - begin, *(-part for part in nesting)), end, after.replace("#", str(number))))
        for begin, end, insert in site.replaces:
            edits.append((begin, 2, (number,), end, insert.replace("#", str(number))))
    pieces, last = [], 0
    for at, _, _, end, insert in sorted(edits):
        pieces += [text[last:at], insert]
        last = max(at, end)
    return "".join(pieces) + text[last:]
