/** The page that opens once, after the first installation. */
import { drawInto } from "../shared/own-page.tsx";
import { WelcomePage } from "./view.tsx";

drawInto("welcome", <WelcomePage />);
