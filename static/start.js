// Starts the explorer, and says so when it cannot.
import init from "./explorer-page.js";

init({ module_or_path: new URL("./explorer-page_bg.wasm", import.meta.url) }).catch((error) => {
  console.error(error);
  dispatchEvent(new Event("explorer-stopped"));
});
