#include <memory>

#include "cli/commands.hpp"

namespace saylau::cli {

namespace {

constexpr std::string_view kBash = R"bash(# Completion of saylau for bash:  source <(saylau completion bash)
_saylau() {
  local word=${COMP_WORDS[COMP_CWORD]}
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "count explain verify check inspect new compare margins indices simulate trend claims publish preview law list completion --help --version" -- "$word"))
  elif [ "${COMP_WORDS[1]}" = law ] && [ "$COMP_CWORD" -eq 2 ]; then
    COMPREPLY=($(compgen -W "show diff check" -- "$word"))
  elif [ "${COMP_WORDS[1]}" = completion ]; then
    COMPREPLY=($(compgen -W "bash zsh" -- "$word"))
  elif [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "--law --lots --by --json --csv --nist --markdown --allow-errors --contestant --tier --seat --all --every --ids --rule --vary --assume --svg --png --join --model --shares --coalition --elections --seed --threads --calibrate --out --rates --url --force --port --lang --plain --help" -- "$word"))
  elif [ "${COMP_WORDS[COMP_CWORD-1]}" = --lang ]; then
    COMPREPLY=($(compgen -W "en kk ru" -- "$word"))
  elif [ "${COMP_WORDS[COMP_CWORD-1]}" = --model ]; then
    COMPREPLY=($(compgen -W "multinomial dirichlet logistic-normal poll stations" -- "$word"))
  elif [ "${COMP_WORDS[COMP_CWORD-1]}" = --assume ]; then
    COMPREPLY=($(compgen -W "list-as-district district-as-list seats-to-list leave-open against-all-dropped" -- "$word"))
  elif [ "${COMP_WORDS[COMP_CWORD-1]}" = --lots ]; then
    COMPREPLY=($(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -W "$(saylau list --ids 2>/dev/null)" -- "$word"))
  fi
}
complete -o default -F _saylau saylau
)bash";

constexpr std::string_view kZsh = R"zsh(#compdef saylau
# Completion of saylau for zsh:  source <(saylau completion zsh)
_saylau() {
  local -a ids
  if (( CURRENT == 2 )); then
    _values command 'count[count an election by its law]' 'explain[why this seat]' 'verify[against what was announced]' \
      'check[figures that cannot all be true]' 'inspect[which column is what]' 'new[a package from a file]' 'compare[the same votes under other laws]' \
      'margins[how close it was]' 'indices[disproportionality and power]' 'simulate[how seats spread]' \
      'trend[a body through the years]' 'claims[what is said, put to the test]' \
      'publish[a web site of elections]' 'preview[look at a published site]' 'law[the law itself]' \
      'list[what is at hand]' 'completion[for a shell]'
  elif [[ $words[2] == law && $CURRENT -eq 3 ]]; then
    _values action show diff check
  elif [[ $words[2] == completion ]]; then
    _values shell bash zsh
  elif [[ $words[CURRENT-1] == --lang ]]; then
    _values language en kk ru
  elif [[ $words[CURRENT] == -* ]]; then
    _values option --law --lots --by --json --csv --nist --markdown --allow-errors --contestant --tier --seat --all \
      --every --ids --rule --vary --assume --svg --png --join --model --shares --coalition --elections --seed --threads \
      --calibrate --out --rates --url --force --port --lang --plain --help
  else
    ids=(${(f)"$(saylau list --ids 2>/dev/null)"})
    compadd -a ids
  fi
}
compdef _saylau saylau
)zsh";

}  // namespace

void add_completion_command(CLI::App& app, Context& context) {
  auto shell = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("completion", "completion for a shell: bash or zsh");
  command->add_option("shell", *shell, "bash or zsh")->required()->check(CLI::IsMember({"bash", "zsh"}));
  command->footer("Example:\n  source <(saylau completion bash)");
  command->callback([shell, &context] { context.out << (*shell == "zsh" ? kZsh : kBash); });
}

}  // namespace saylau::cli
