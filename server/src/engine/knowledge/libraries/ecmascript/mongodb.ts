import { aggregate, bound, bulk, insert, list, named, one, remove, step, update } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const asynchronous = (fact: Fact): Fact => ({ ...fact, async: true });
const collection = "mongodb.Collection";

export default defineLibrary({
  name: "mongodb",
  language: "ecmascript",
  source: "https://mongodb.github.io/node-mongodb-native/6.0/classes/Collection.html",
  modules: ["mongodb"],
  globals: { MongoClient: "mongodb.MongoClient" },
  conventions: { values: { collection } },
  functions: {
    "mongodb.MongoClient": { roles: ["db.connect", "db.pool"], returns: "mongodb.MongoClient" },
    "mongodb.MongoClient.connect": { roles: ["db.connect"], returns: "mongodb.MongoClient", async: true },
  },
  types: {
    "mongodb.MongoClient": {
      methods: {
        db: { returns: "mongodb.Db" },
        connect: { returns: "self", async: true },
        startSession: { returns: "mongoose.ClientSession" },
        close: { async: true },
      },
      closes: ["close"],
    },
    "mongodb.Db": { methods: { collection: { returns: collection }, command: { async: true } } },
    [collection]: {
      methods: {
        find: { ...list, returns: "mongodb.FindCursor" },
        findOne: asynchronous(one),
        ...named(asynchronous(aggregate), "countDocuments", "estimatedDocumentCount", "distinct"),
        aggregate: { ...aggregate, returns: "mongodb.AggregationCursor" },
        insertOne: asynchronous(insert),
        ...named(asynchronous(bulk), "insertMany", "bulkWrite"),
        ...named(asynchronous(update), "updateOne", "findOneAndUpdate", "replaceOne"),
        updateMany: asynchronous({ roles: ["db.write", "db.update", "db.bulk"] }),
        ...named(asynchronous(remove), "deleteOne", "findOneAndDelete"),
        deleteMany: asynchronous({ roles: ["db.write", "db.delete", "db.bulk"] }),
        createIndex: { async: true },
      },
    },
    "mongodb.FindCursor": {
      anyMethod: step,
      methods: { limit: bound, next: bound, stream: bound, batchSize: step, toArray: { async: true } },
    },
  },
});
