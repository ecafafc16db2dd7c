import { aggregate, blocking, bound, bulk, insert, list, named, one, remove, update } from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const client: Fact = { roles: ["db.connect", "db.pool"], returns: "pymongo.MongoClient" };
const collection = "pymongo.collection.Collection";

/** PyMongo and Motor: the same methods, Motor's are awaited. */
export default defineLibrary({
  name: "pymongo",
  language: "python",
  source: "https://pymongo.readthedocs.io/en/stable/api/pymongo/collection.html",
  modules: ["pymongo", "motor"],
  globals: { MongoClient: "pymongo.MongoClient", AsyncIOMotorClient: "motor.motor_asyncio.AsyncIOMotorClient" },
  conventions: { values: { collection: collection } },
  functions: {
    "pymongo.MongoClient": client,
    "pymongo.AsyncMongoClient": client,
    "motor.motor_asyncio.AsyncIOMotorClient": client,
  },
  types: {
    "pymongo.MongoClient": {
      anyField: "pymongo.database.Database",
      methods: {
        get_database: { returns: "pymongo.database.Database" },
        get_default_database: { returns: "pymongo.database.Database" },
        start_session: { returns: "pymongo.ClientSession" },
        close: {},
      },
      closes: ["close"],
    },
    "pymongo.ClientSession": {
      methods: {
        start_transaction: { roles: ["db.transaction"] },
        with_transaction: { roles: ["db.transaction"], callbacks: [0] },
      },
    },
    "pymongo.database.Database": {
      anyField: collection,
      methods: { get_collection: { returns: collection }, command: {}, list_collection_names: {} },
    },
    "pymongo.cursor.Cursor": {
      anyMethod: { returns: "self" },
      methods: { limit: bound, batch_size: bound, to_list: { roles: ["db.list"] }, count: aggregate },
    },
    [collection]: {
      methods: blocking({
        find: { ...list, returns: "pymongo.cursor.Cursor" },
        ...named(one, "find_one", "find_one_and_update", "find_one_and_replace", "find_one_and_delete"),
        ...named(aggregate, "count_documents", "estimated_document_count", "distinct", "aggregate"),
        insert_one: insert,
        insert_many: bulk,
        bulk_write: bulk,
        ...named(update, "update_one", "replace_one"),
        update_many: { roles: ["db.write", "db.update", "db.bulk"] },
        delete_one: remove,
        delete_many: { roles: ["db.write", "db.delete", "db.bulk"] },
        drop: { roles: ["db.write"] },
      }),
    },
  },
  aliases: {
    "pymongo.mongo_client.MongoClient": "pymongo.MongoClient",
    "motor.motor_asyncio.AsyncIOMotorCollection": collection,
    "motor.motor_asyncio.AsyncIOMotorDatabase": "pymongo.database.Database",
    "pymongo.asynchronous.collection.AsyncCollection": collection,
  },
});
