// Stands in for a module that is compiled when it is installed: ends an extension host whose server has died.
exports.start = (pid) => {
  const check = () => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(1);
    }
  };
  setInterval(check, 1000).unref();
};
exports.exit = (code) => process.exit(code);
