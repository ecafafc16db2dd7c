import { defineLibrary, type Fact } from "../../library.ts";

const frame = "pyspark.sql.DataFrame";
const rdd = "pyspark.RDD";
const narrow: Fact = { roles: ["spark.narrow"], returns: "self" };
const wide: Fact = { roles: ["spark.wide"], returns: "self" };
const reader: Fact = { returns: "pyspark.sql.DataFrameReader" };
const read: Fact = { roles: ["spark.read"], returns: frame };
const action: Fact = { roles: ["spark.action"] };
const collect: Fact = { roles: ["spark.collect"] };
const reduce: Fact = { roles: ["spark.reduce"], returns: frame };
const write: Fact = { roles: ["spark.write"] };

export default defineLibrary({
  name: "pyspark",
  language: "python",
  source: "https://spark.apache.org/docs/latest/api/python/reference/index.html",
  modules: ["pyspark"],
  globals: { spark: "pyspark.sql.SparkSession", sc: "pyspark.SparkContext", sqlContext: "pyspark.sql.SparkSession" },
  conventions: {
    values: { df: frame, spark_df: frame, sdf: frame, dataframe: frame, spark: "pyspark.sql.SparkSession" },
    unless: [
      "pandas",
      "polars",
      "dask",
      "geopandas",
      "modin",
      "cudf",
      "streamlit",
      "seaborn",
      "sklearn",
      "matplotlib",
      "numpy",
    ],
  },
  functions: {
    "pyspark.sql.functions.udf": { roles: ["spark.udf"] },
    "pyspark.sql.functions.broadcast": { returns: frame, roles: ["spark.narrow"] },
  },
  types: {
    "pyspark.sql.SparkSession": {
      fields: {
        read: "pyspark.sql.DataFrameReader",
        builder: "pyspark.sql.SparkSession.Builder",
        sparkContext: "pyspark.SparkContext",
        conf: "pyspark.sql.RuntimeConfig",
      },
      methods: { table: read, sql: read, createDataFrame: { returns: frame }, range: { returns: frame } },
    },
    "pyspark.sql.RuntimeConfig": { methods: { set: {}, get: {} } },
    "pyspark.sql.SparkSession.Builder": {
      anyMethod: { returns: "self" },
      methods: { getOrCreate: { roles: ["spark.session"], returns: "pyspark.sql.SparkSession" } },
    },
    "pyspark.SparkContext": {
      methods: { parallelize: { returns: rdd }, textFile: { roles: ["spark.read"], returns: rdd } },
    },
    "pyspark.sql.DataFrameReader": {
      anyMethod: reader,
      methods: { parquet: read, csv: read, json: read, orc: read, table: read, load: read, jdbc: read, text: read },
    },
    "pyspark.sql.DataFrame": {
      anyMethod: { returns: "self" },
      fields: { rdd, write: "pyspark.sql.DataFrameWriter" },
      methods: {
        select: narrow,
        filter: narrow,
        where: narrow,
        withColumn: narrow,
        withColumnRenamed: narrow,
        withColumns: narrow,
        drop: narrow,
        union: narrow,
        unionByName: narrow,
        alias: narrow,
        coalesce: narrow,
        cache: narrow,
        persist: narrow,
        groupBy: { roles: ["spark.wide"], returns: "pyspark.sql.GroupedData" },
        groupby: { roles: ["spark.wide"], returns: "pyspark.sql.GroupedData" },
        join: wide,
        crossJoin: wide,
        distinct: wide,
        dropDuplicates: wide,
        drop_duplicates: wide,
        orderBy: wide,
        sort: wide,
        repartition: wide,
        unpersist: { returns: "self" },
        createOrReplaceTempView: {},
        intersect: wide,
        subtract: wide,
        agg: reduce,
        limit: reduce,
        sample: narrow,
        collect,
        toPandas: collect,
        toLocalIterator: action,
        count: action,
        show: action,
        first: action,
        head: action,
        take: action,
        isEmpty: action,
        foreach: action,
        foreachPartition: action,
        printSchema: action,
      },
    },
    "pyspark.sql.GroupedData": {
      anyMethod: { returns: frame },
      methods: {
        agg: { returns: frame },
        count: { returns: frame },
        sum: { returns: frame },
        avg: { returns: frame },
        max: { returns: frame },
        min: { returns: frame },
        pivot: { returns: "self" },
      },
    },
    "pyspark.sql.DataFrameWriter": {
      anyMethod: { returns: "self" },
      methods: {
        parquet: write,
        csv: write,
        json: write,
        save: write,
        saveAsTable: write,
        insertInto: write,
        orc: write,
        jdbc: write,
      },
    },
    "pyspark.RDD": {
      anyMethod: { returns: "self" },
      methods: {
        map: narrow,
        mapValues: narrow,
        flatMap: narrow,
        filter: narrow,
        groupByKey: wide,
        groupBy: wide,
        reduceByKey: wide,
        aggregateByKey: wide,
        sortBy: wide,
        sortByKey: wide,
        distinct: wide,
        join: wide,
        collect,
        collectAsMap: collect,
        count: action,
        first: action,
        take: action,
        takeOrdered: action,
        top: action,
        reduce: action,
        saveAsTextFile: write,
        toDF: { returns: frame },
      },
    },
  },
  aliases: {
    "pyspark.sql.session.SparkSession": "pyspark.sql.SparkSession",
    "pyspark.sql.dataframe.DataFrame": frame,
    "pyspark.rdd.RDD": rdd,
  },
});
