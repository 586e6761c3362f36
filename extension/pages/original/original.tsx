import { drawInto } from "../shared/own-page.tsx";
import { OriginalPage } from "./view.tsx";

drawInto("original", <OriginalPage />);
