// Loaded into a command under test. Nobody can send a signal to a process of Windows, where `kill` ends it whatever it would
// have done; there the command is told by its parent, and hears what Node tells it of Ctrl-C.
process.on("message", (signal: NodeJS.Signals) => process.emit(signal));
process.channel?.unref();
