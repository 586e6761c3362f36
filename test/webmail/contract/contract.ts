/** What every adapter is held to, whatever its webmail: `describeContract` makes the tests from the stage of a webmail. */
import { describeAnyPage } from "./demands/any-page.ts";
import { describeChangedWebmail } from "./demands/changed-webmail.ts";
import { describeEnd } from "./demands/end.ts";
import { describeList } from "./demands/list.ts";
import { describeLongList } from "./demands/long-list.ts";
import { describeNoReceivedMail } from "./demands/no-received-mail.ts";
import { describeNoticingChanges } from "./demands/noticing-changes.ts";
import { describeOpenedMail } from "./demands/opened-mail.ts";
import { describeSearch } from "./demands/search.ts";
import { type ContractStage, pagesOf } from "./stage.ts";

const DEMANDS = [
  describeList,
  describeSearch,
  describeOpenedMail,
  describeNoReceivedMail,
  describeNoticingChanges,
  describeLongList,
  describeAnyPage,
  describeEnd,
  describeChangedWebmail,
];

/** Makes the tests. */
export function describeContract(stage: ContractStage) {
  const pages = pagesOf(stage);
  for (const demand of DEMANDS) demand(stage, pages);
}
