// Stands in for a module that is compiled when it is installed: writes VS Code's log files, of which the Output panel
// shows some.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #file;
  #level = levels.indexOf('info');
  #asTold = false;

  constructor(_kind, _name, file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    for (const [level, word] of levels.entries()) this[word] = (message) => this.#write(level, message);
  }

  #write(level, message) {
    if (level < this.#level) return;
    const time = new Date().toISOString().replace('T', ' ').replace('Z', '');
    appendFileSync(this.#file, this.#asTold ? message : `${time} [${levels[level]}] ${message}\n`);
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  setPattern() {
    this.#asTold = false;
  }

  clearFormatters() {
    this.#asTold = true;
  }

  // Every message is written at once.
  flush() {}

  drop() {}
}

exports.Logger = Logger;
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating_async', name, file);
exports.setLevel = () => {};
exports.setFlushOn = () => {};
