// Sends each photo in parts (tus 1.0.0). A line that breaks costs one part; it goes on by itself.
const PART = 512 * 1024, TUS = { "tus-resumable": "1.0.0" };
const list = document.getElementById("photos"), take = document.getElementById("take");
const rest = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

class Refused extends Error {}

async function until(ask, waiting) {
  for (let tries = 0; ; tries++) {
    try {
      const answer = await ask();
      if (answer.status < 500) return answer;
    } catch { /* no network */ }
    waiting();
    await rest(Math.min(2 ** tries, 15));
  }
}

async function announce(file, waiting) {
  const headers = { ...TUS, "upload-length": String(file.size) };
  const answer = await until(() => fetch(location.href, { method: "POST", headers }), waiting);
  if (answer.status !== 201) throw new Refused(await answer.text());
  return new URL(new URL(answer.headers.get("location")).pathname, location.href);
}

async function send(file, address, row) {
  const stands = await until(() => fetch(address, { method: "HEAD", headers: TUS }), row.waiting);
  let offset = Number(stands.headers.get("upload-offset"));
  while (offset < file.size) {
    row.reached(offset / file.size);
    const headers = { ...TUS, "content-type": "application/offset+octet-stream", "upload-offset": String(offset) };
    const body = file.slice(offset, offset + PART);
    const answer = await until(() => fetch(address, { method: "PATCH", headers, body }), row.waiting);
    if (answer.status !== 204 && answer.status !== 409) throw new Refused(await answer.text());
    offset = Number(answer.headers.get("upload-offset"));
  }
}

function shown(file) {
  const item = list.appendChild(document.createElement("li"));
  const picture = item.appendChild(new Image());
  picture.alt = file.name;
  picture.src = URL.createObjectURL(file);
  const side = item.appendChild(document.createElement("div"));
  const words = side.appendChild(document.createElement("div"));
  const bar = side.appendChild(document.createElement("progress"));
  const say = (text, kind = "") => { words.textContent = text; words.className = kind; };
  say(WORDS.sending);
  return {
    waiting: () => say(WORDS.waiting),
    reached: (part) => { bar.value = part; say(WORDS.sending); },
    done: () => { bar.remove(); say(WORDS.done, "done"); },
    failed: (why) => { bar.remove(); say(WORDS.failed.replace("{why}", why.trim()), "failed"); },
  };
}

take.addEventListener("change", async () => {
  const files = [...take.files];
  take.value = "";
  for (const [file, row] of files.map((file) => [file, shown(file)])) {
    try {
      await send(file, await announce(file, row.waiting), row);
      row.done();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      row.failed(error.message);
    }
  }
});
