/** What is still to do, for each address. */
import { drawInto } from "../shared/own-page.tsx";
import { StepsPage } from "./view.tsx";

drawInto("steps", <StepsPage />);
