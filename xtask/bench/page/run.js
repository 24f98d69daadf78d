// All of it before the page has loaded, so that who waits for that waits for the results.
const request = new XMLHttpRequest();
request.open("GET", "bench_bg.wasm", false);
request.overrideMimeType("text/plain; charset=x-user-defined");
request.send();
const bytes = Uint8Array.from(request.responseText, (character) => character.charCodeAt(0));
wasm_bindgen.initSync({ module: bytes });
const read = (name) => document.getElementById(name).textContent;
const numbers = (text) => text.split("\n").map((line) => line.split("\t").map(Number));
document.getElementById("javascript").textContent = benchTotals(
  numbers(read("spans")),
  numbers(read("check"))[0],
);
