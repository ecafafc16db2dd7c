import { aggregate, bulk, insert, list, one, remove, update } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const collection = "go.mongodb.org/mongo-driver/mongo.Collection";
const client: Fact = { roles: ["db.connect"], returns: "go.mongodb.org/mongo-driver/mongo.Client" };

export default defineLibrary({
  name: "go.mongodb.org/mongo-driver",
  language: "go",
  source: "https://pkg.go.dev/go.mongodb.org/mongo-driver/mongo",
  modules: ["go.mongodb.org/mongo-driver"],
  globals: { mongo: "go.mongodb.org/mongo-driver/mongo" },
  functions: {
    "go.mongodb.org/mongo-driver/mongo.Connect": client,
    "go.mongodb.org/mongo-driver/v2/mongo.Connect": client,
  },
  types: {
    "go.mongodb.org/mongo-driver/mongo.Client": {
      methods: {
        Database: { returns: "go.mongodb.org/mongo-driver/mongo.Database" },
        StartSession: { returns: "go.mongodb.org/mongo-driver/mongo.Session" },
        Disconnect: {},
      },
      closes: ["Disconnect"],
    },
    "go.mongodb.org/mongo-driver/mongo.Session": {
      methods: {
        WithTransaction: { roles: ["db.transaction"], callbacks: [1] },
        StartTransaction: { roles: ["db.transaction"] },
      },
    },
    "go.mongodb.org/mongo-driver/mongo.Database": { methods: { Collection: { returns: collection } } },
    [collection]: {
      methods: {
        Find: list,
        FindOne: one,
        FindOneAndUpdate: update,
        CountDocuments: aggregate,
        Aggregate: aggregate,
        InsertOne: insert,
        InsertMany: bulk,
        BulkWrite: bulk,
        UpdateOne: update,
        ReplaceOne: update,
        UpdateMany: { roles: ["db.write", "db.update", "db.bulk"] },
        DeleteOne: remove,
        DeleteMany: { roles: ["db.write", "db.delete", "db.bulk"] },
      },
    },
  },
  aliases: { "go.mongodb.org/mongo-driver/v2/mongo.Collection": collection },
});
