// Starts the explorer, and says so when it cannot.
import init from "./explorer-page.js";
import { started } from "./rest.js";

init({ module_or_path: new URL("./explorer-page_bg.wasm", import.meta.url) }).then(started, (error) => {
  console.error(error);
  dispatchEvent(new Event("explorer-stopped"));
});
