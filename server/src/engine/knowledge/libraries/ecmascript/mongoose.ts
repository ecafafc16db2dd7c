import {
  aggregate,
  bound,
  bulk,
  byKey,
  insert,
  list,
  named,
  one,
  remove,
  step,
  update,
  where,
} from "../../dataFacts.ts";
import { defineLibrary, type Fact } from "../../library.ts";

const query = "mongoose.Query";
const asQuery = (fact: Fact): Fact => ({ ...fact, async: true, returns: query });

export default defineLibrary({
  name: "mongoose",
  language: "ecmascript",
  source: "https://mongoosejs.com/docs/api/model.html",
  modules: ["mongoose", "@nestjs/mongoose"],
  globals: { mongoose: "mongoose" },
  conventions: { model: "mongoose.Model" },
  functions: {
    "mongoose.model": { returns: "mongoose.Model" },
    "mongoose.connect": { roles: ["db.connect"], async: true },
    "mongoose.createConnection": { roles: ["db.connect", "db.pool"], returns: "mongoose.Connection" },
    "mongoose.startSession": { async: true, returns: "mongoose.ClientSession" },
  },
  types: {
    "mongoose.Model": {
      methods: {
        find: asQuery(list),
        ...named(asQuery(byKey), "findById"),
        ...named(asQuery(one), "findOne", "exists"),
        ...named(asQuery(aggregate), "countDocuments", "estimatedDocumentCount", "distinct"),
        aggregate: { ...aggregate, async: true },
        create: { ...insert, async: true },
        ...named({ ...bulk, async: true }, "insertMany", "bulkWrite"),
        ...named(asQuery(update), "updateOne", "findByIdAndUpdate", "findOneAndUpdate", "replaceOne"),
        updateMany: asQuery({ roles: ["db.write", "db.update", "db.bulk"] }),
        ...named(asQuery(remove), "deleteOne", "findByIdAndDelete", "findOneAndDelete", "findByIdAndRemove"),
        deleteMany: asQuery({ roles: ["db.write", "db.delete", "db.bulk"] }),
      },
    },
    [query]: {
      anyMethod: step,
      methods: {
        limit: bound,
        cursor: bound,
        where,
        ...named({ roles: ["db.aggregate"], returns: "self" }, "countDocuments", "distinct"),
        findOne: bound,
      },
    },
    "mongoose.ClientSession": {
      methods: {
        startTransaction: { roles: ["db.transaction"] },
        withTransaction: { roles: ["db.transaction"], callbacks: [0], async: true },
        commitTransaction: { roles: ["db.commit"], async: true },
      },
    },
  },
});
