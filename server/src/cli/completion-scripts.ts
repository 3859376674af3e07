import { rules } from '../index';
import type { Command } from './command';
import type { Option } from './options';
import { formats } from './reporters/index';

/** A command with the clause that the list of commands has of it. */
type Described = Command & { readonly summary: string };

const name = 'framework-lint';

/** For bash: words of a command, of an option's values, else files. */
export function bashCompletion(commands: readonly Described[]): string {
  const cases = commands.map((command) => {
    const values = Object.entries(command.options)
      .map(([option, it]) => [option, choicesOf(option, it)] as const)
      .filter(([, choices]) => choices.length > 0)
      .map(([option, choices]) => `        --${option}) words='${choices.join(' ')}' ;;\n`);
    return `    ${command.name})
      case "$prev" in
${values.join('')}        *) words='${[...optionNames(command), ...(command.words?.() ?? [])].join(' ')}' ;;
      esac ;;
`;
  });
  return `# bash completion for ${name}
_framework_lint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words
  if [[ $COMP_CWORD -eq 1 ]]; then
    words='${commands.map((it) => it.name).join(' ')} --help --version'
  else
    case "$command" in
${cases.join('')}      *) words='${optionNames(commands.find((it) => it.name === 'check')).join(' ')}' ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _framework_lint ${name}
`;
}

/** For zsh, to stand in a folder of \`fpath\` as \`_framework-lint\`. */
export function zshCompletion(commands: readonly Described[]): string {
  const described = commands.map((it) => `    ${quoted(`${it.name}:${it.summary.replaceAll(':', '\\:')}`)}`).join('\n');
  const cases = commands.map((command) => {
    const options = Object.entries(command.options).map(([option, it]) => {
      const value =
        it.value === undefined ? '' : `:${it.value.replace(/[:[\]]/g, ' ').trim()}:${zshValues(option, it)}`;
      return `      ${quoted(`${it.multiple ? '*' : ''}--${option}[${plain(it.description)}]${value}`)}`;
    });
    const words = command.words ? quoted(`1: :(${command.words().join(' ')})`) : "'*:file:_files'";
    return `    ${command.name}) _arguments \\\n${[...options, `      ${words}`].join(' \\\n')} ;;\n`;
  });
  return `#compdef ${name}
_framework_lint() {
  local -a commands
  commands=(
${described}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _files
    return
  fi
  local command=\${words[2]}
  (( CURRENT-- ))
  shift words
  case $command in
${cases.join('')}    *) _files ;;
  esac
}
if [[ $funcstack[1] == _framework-lint ]]; then
  _framework_lint "$@"
else
  compdef _framework_lint ${name}
fi
`;
}

export function fishCompletion(commands: readonly Described[]): string {
  const lines = commands.flatMap((command) => {
    const here = `-n '__fish_seen_subcommand_from ${command.name}'`;
    return [
      `complete -c ${name} -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
      ...(command.words ? [`complete -c ${name} ${here} -f -a ${quoted(command.words().join(' '))}`] : []),
      ...Object.entries(command.options).map(([option, it]) => {
        const choices = choicesOf(option, it);
        const value = it.value === undefined ? '' : choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : ' -r';
        return `complete -c ${name} ${here} -l ${option}${value} -d ${quoted(plain(it.description))}`;
      }),
    ];
  });
  return `# fish completion for ${name}\n${lines.join('\n')}\n`;
}

function zshValues(option: string, it: Option): string {
  const choices = choicesOf(option, it);
  return choices.length > 0 ? `(${choices.join(' ')})` : it.value?.includes('file') ? '_files' : '';
}

function choicesOf(option: string, { choices, value }: Option): readonly string[] {
  if (choices) {
    return choices;
  }
  if (value === 'id:severity') {
    return rules.flatMap(({ meta }) => ['error', 'warning', 'off'].map((severity) => `${meta.id}:${severity}`));
  }
  return option === 'format' ? formats : [];
}

function optionNames(command: Described | undefined): string[] {
  return [...Object.keys(command?.options ?? {}), 'help'].map((option) => `--${option}`);
}

/** The first line, without what the shells' own notations mean. */
function plain(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/[[\]:\\]/g, ' ').trim();
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'"'"'`)}'`;
}
