// Loads the second part of the program, for the first, which knows this file by the name that it exports.
const file = () => fetch(new URL("./rest.wasm", import.meta.url));

let start;
const first = new Promise((resolve) => { start = resolve; });
// The first part's exports, once it has started.
export const started = (exports) => start(exports);

const load = async () => {
  const imports = { __wasm_split: await first };
  const answer = await file();
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  // Hosts that call it something else cannot have it compiled on the way.
  return answer.headers.get("Content-Type") === "application/wasm"
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
};

export const __wasm_split_load_rest = async (callback, data) => {
  const loaded = await load().then(() => true, (error) => {
    console.error(error);
    return false;
  });
  (await first).__indirect_function_table.get(callback)(data, loaded);
};
