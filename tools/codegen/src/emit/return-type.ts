import type { OperationModel } from "../model/model.ts";

/** What a method gives back: `Call<Ticket>`, or `List<TicketList, Ticket>` where it can turn pages. */
export function returnTypeOf({ success, itemType }: OperationModel): string {
  return itemType ? `List<${success.type}, ${itemType}>` : `Call<${success.type}>`;
}
