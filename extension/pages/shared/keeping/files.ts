/** Gives the user a file. Nothing leaves the machine: the browser writes it where downloads go. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on what it writes by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A file's name with the day in it, as people sort by names. */
export function fileName(ending: "json" | "csv", now = new Date()): string {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
  return `mioboe-${day.join("-")}.${ending}`;
}

/** So many warnings go to the background at once: taking them in must not last until the browser ends it. */
const PART = 2_500;

/** A file in parts that can be taken in one after the other. What is no record of many warnings is one part. */
export function partsOf(json: string): string[] {
  try {
    const { warnings, ...others } = JSON.parse(json.replace(/^\uFEFF/, "")) as { warnings: unknown[] };
    if (!Array.isArray(warnings) || warnings.length <= PART) return [json];
    const parts: string[] = [];
    for (let from = 0; from < warnings.length; from += PART) {
      parts.push(JSON.stringify({ ...others, warnings: warnings.slice(from, from + PART) }));
    }
    return parts;
  } catch {
    // The background says what is wrong with it.
    return [json || " "];
  }
}
