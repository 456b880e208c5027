// The package's own types are not where TypeScript looks. Only what is called here.
declare module "postman-collection" {
  export class Item {
    name: string;
  }

  export class Collection {
    constructor(definition: object);
    readonly variables: { get(key: string): unknown };
    forEachItem(visit: (item: Item) => void): void;
  }
}
