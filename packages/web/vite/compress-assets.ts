import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const worthwhile = /\.(js|css|svg|txt|json|webmanifest)$/;

/** Writes a `.br` and a `.gz` beside every text file below `folder`, so that the server never compresses one twice. */
export const compressAssets = async (folder: string): Promise<void> => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(
    files
      .filter((file) => file.isFile() && worthwhile.test(file.name))
      .map(async (file) => {
        const path = join(file.parentPath, file.name);
        const content = await readFile(path);
        const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
        await Promise.all([
          writeFile(`${path}.br`, await brotli(content, quality)),
          writeFile(`${path}.gz`, await zip(content, { level: constants.Z_BEST_COMPRESSION })),
        ]);
      }),
  );
};
