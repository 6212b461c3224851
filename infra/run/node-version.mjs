const [major = 0] = process.versions.node.split(".").map(Number);

// This file is imported before everything else and alone, so that an old Node gets a sentence instead of a syntax error.
if (major < 20) {
  process.stderr.write(
    `TechConnect needs Node 20 or newer to start; this is ${process.version}: install a newer one from https://nodejs.org and run the command again.\n`,
  );
  process.exit(1);
}
