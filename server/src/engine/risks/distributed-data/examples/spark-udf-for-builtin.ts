/** Examples of spark-udf-for-builtin. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "Upper case",
      language: "python",
      code: `
        from pyspark.sql.functions import udf
        from pyspark.sql.types import StringType
        @udf(returnType=StringType())
        def shout(text):
            return «text.upper()»
      `,
    },
    {
      title: "A lambda",
      language: "python",
      code: `
        from pyspark.sql import functions as F
        plus_one = «F.udf(lambda x: x + 1)»
      `,
    },
    {
      title: "With a test for None",
      language: "python",
      code: `
        from pyspark.sql.functions import udf
        @udf
        def clean(name):
            if name is None:
                return None
            return «name.strip().lower()»
      `,
    },
    {
      title: "A function handed over",
      language: "python",
      code: `
        from pyspark.sql.functions import udf
        def grade(score):
            return "high" if score > 90 else "low"
        grade_udf = «udf(grade)»
      `,
    },
  ],
  accepts: [
    {
      title: "A model",
      language: "python",
      code: `
        from pyspark.sql.functions import udf
        @udf("double")
        def score(text):
            return model.predict(text)
      `,
    },
    {
      title: "Vectorised",
      language: "python",
      code: `
        from pyspark.sql.functions import pandas_udf
        @pandas_udf("string")
        def shout(text):
            return text.str.upper()
      `,
    },
    {
      title: "A parser",
      language: "python",
      code: `
        import re
        from pyspark.sql.functions import udf
        @udf
        def host(url):
            parts = parse(url)
            return parts.host
      `,
    },
    {
      title: "Not a UDF",
      language: "python",
      code: `
        def shout(text):
            return text.upper()
      `,
    },
  ],
};
