"""What bash, zsh and fish complete for `faxdesk`, made of the command line's own words."""

from collections.abc import Sequence

from words import Command, Word, commands

_BASH = """# bash completion for faxdesk, made from its own command line.
_faxdesk() {{
    local word="${{COMP_WORDS[COMP_CWORD]}}" before="${{COMP_WORDS[COMP_CWORD-1]}}" command="" each
    for each in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$each" in
            --demo) ;;
            {names}) command="$each"; break ;;
            *) break ;;
        esac
    done
    COMPREPLY=()
    case "$command $before" in
{values}
    esac
    case "$command" in
{options}
    esac
}}
complete -F _faxdesk faxdesk
"""


def bash() -> str:
    """The completion for bash."""
    window, *rest = commands()
    values = [
        line for command in (window, *rest) for word in command.options for line in _bash_value(command, word)
    ]
    options = [_bash_options(command) for command in rest]
    options.append(_bash_options(window, extra=[command.name for command in rest], pattern="*"))
    return _BASH.format(
        names="|".join(command.name for command in rest), values="\n".join(values), options="\n".join(options)
    )


def _bash_value(command: Command, word: Word) -> list[str]:
    if word.value is None:
        return []
    patterns = "|".join(f'"{command.name} {name}"' for name in word.names)
    if word.choices:
        action = f'COMPREPLY=($(compgen -W "{" ".join(word.choices)}" -- "$word"))'
    else:
        action = "compopt -o default 2>/dev/null" if word.takes_file else ":"
    return [f"        {patterns}) {action}; return ;;"]


def _bash_options(command: Command, extra: Sequence[str] = (), pattern: str = "") -> str:
    names = [name for word in command.options for name in word.names]
    choices = [choice for word in command.places for choice in word.choices]
    words = " ".join([*extra, *choices, *names])
    files = "; compopt -o default 2>/dev/null" if any(word.takes_file for word in command.places) else ""
    return f'        {pattern or command.name}) COMPREPLY=($(compgen -W "{words}" -- "$word")){files} ;;'


def zsh() -> str:
    """The completion for zsh."""
    window, *rest = commands()
    lines = ["#compdef faxdesk", "# Made from faxdesk's own command line.", "local -a commands", "commands=("]
    lines += [f"  {_quoted(f'{command.name}:{command.about}')}" for command in rest]
    lines += [
        ")",
        "local at=2",
        "[[ $words[2] == --demo ]] && at=3",
        "if (( CURRENT == at )); then",
        "  _describe command commands",
        "fi",
        "case $words[at] in",
    ]
    lines += [
        f"  {command.name}) (( CURRENT > at )) && _arguments {_zsh_words(command)} ;;" for command in rest
    ]
    lines += [f"  *) _arguments {_zsh_words(window)} ;;", "esac"]
    return "\n".join(lines) + "\n"


def _zsh_words(command: Command) -> str:
    return " ".join(_quoted(spec) for word in command.words for spec in _zsh_word(word))


def _zsh_word(word: Word) -> list[str]:
    value = ""
    if word.value is not None:
        action = f"({' '.join(word.choices)})" if word.choices else "_files" if word.takes_file else ""
        value = f":{word.value.lower()}:{action}"
    about = word.about.replace("[", "(").replace("]", ")").replace(":", r"\:")
    return [f"*{name}[{about}]{value}" for name in word.names] if word.names else [f"*{value}"]


def fish() -> str:
    """The completion for fish."""
    window, *rest = commands()
    names = " ".join(command.name for command in rest)
    none = f"not __fish_seen_subcommand_from {names}"
    lines = ["# Made from faxdesk's own command line."]
    lines += [f"complete -c faxdesk -n '{none}' -a {c.name} -d {_quoted(c.about)}" for c in rest]
    lines += [_fish_option(word, none) for word in window.options]
    for command in rest:
        seen = f"__fish_seen_subcommand_from {command.name}"
        lines += [_fish_option(word, seen) for word in command.options]
        lines += [
            f"complete -c faxdesk -f -n '{seen}' -a {_quoted(' '.join(word.choices))}"
            for word in command.places
            if word.choices
        ]
    return "\n".join(lines) + "\n"


def _fish_option(word: Word, condition: str) -> str:
    names = " ".join(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in word.names)
    value = ""
    if word.value is not None:
        value = " -r" if word.takes_file else " -x"
        value += f" -a {_quoted(' '.join(word.choices))}" if word.choices else ""
    return f"complete -c faxdesk -n '{condition}' {names}{value} -d {_quoted(word.about)}"


def _quoted(text: str) -> str:
    """In single quotes, for all three shells alike."""
    return "'" + text.replace("'", "’") + "'"
