/** Everything that can be changed. */
import { drawInto } from "../shared/own-page.tsx";
import { OptionsPage } from "./view.tsx";

drawInto("options", <OptionsPage />);
