import { createHash } from "node:crypto";
import { build, type Plugin } from "vite";

/** The script with everything it imports, small; the same text each time, so that it has one name on both sides. */
const bundle = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, target: "es2022", rollupOptions: { input: entry, output: { format: "es" } } },
  });
  const outputs = "on" in built ? [] : [built].flat().flatMap(({ output }) => output);
  const chunk = outputs.find((output) => output.type === "chunk");
  if (!chunk) throw new Error(`${entry} became no script`);
  return chunk.code;
};

/**
 * Offers a script as a file of its own, and its address as `virtual:<name>-script`: pages that are only read carry
 * nothing of React.
 */
export const pageScript = (name: string, entry: string): Plugin => {
  const id = `virtual:${name}-script`;
  let bundled: Promise<string> | undefined;
  return {
    name: `${name}-script`,
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      const code = await (bundled ??= bundle(entry));
      const fileName = `assets/${name}-${createHash("sha256").update(code).digest("base64url").slice(0, 8)}.js`;
      if (this.environment.name === "client") this.emitFile({ type: "asset", fileName, source: code });
      return `export default ${JSON.stringify(`/${fileName}`)};`;
    },
  };
};
