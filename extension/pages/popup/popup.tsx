/** What the toolbar button opens. */
import { render } from "preact";
import { Popup } from "./view.tsx";

const place = document.getElementById("popup");
if (place) render(<Popup />, place);
