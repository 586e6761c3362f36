/** All warnings: the timeline, the table, what is still to do, and everything that one can do with the record. */
import { render } from "preact";
import { RecordPage } from "./view.tsx";

const place = document.getElementById("record");
if (place) render(<RecordPage />, place);
