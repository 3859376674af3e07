// The marks that test/vscode/run.ts puts before what it says: the workbench writes to the same console.
const said = '[test] ';
const told = '[test result] ';
// Troubles of the workbench with itself.
const workbench = /serviceWorker\.js|\/workbench\/workbench\.js/;

/** Prints what tests in an extension host say and what goes wrong around them, and keeps the result they tell. */
export function createOutput() {
  let result;
  return {
    /** `kind` is that of the console: `log`, `info`, `warn`, `error` … */
    line(text, kind) {
      const after = (mark) => (text.includes(mark) ? text.slice(text.indexOf(mark) + mark.length) : undefined);
      const ending = after(told);
      if (ending !== undefined) result = JSON.parse(ending);
      else if (after(said) !== undefined) console.log(after(said));
      else if ((kind === 'warn' || kind === 'error') && !workbench.test(text)) console.log(text);
    },
    /** Undefined until told. */
    result: () => result,
  };
}
