/** All warnings: the timeline, the table, what is still to do, and everything that one can do with the record. */
import { drawInto } from "../shared/own-page.tsx";
import { RecordPage } from "./view.tsx";

drawInto("record", <RecordPage />);
