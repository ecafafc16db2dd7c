/** Examples of pandas-row-loop. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "iterrows",
      language: "python",
      code: `
        import pandas as pd
        df = pd.read_csv("orders.csv")
        totals = []
        for _, row in «df.iterrows()»:
            totals.append(row["price"] * row["quantity"])
      `,
    },
    {
      title: "apply by row",
      language: "python",
      code: `
        import pandas as pd
        def add(df: pd.DataFrame):
            df["total"] = «df.apply(lambda row: row["a"] * row["b"], axis=1)»
      `,
    },
    {
      title: "concat in a loop",
      language: "python",
      code: `
        import pandas as pd
        result = pd.DataFrame()
        for path in paths:
            result = «pd.concat([result, pd.read_csv(path)])»
      `,
    },
    {
      title: "append in a loop",
      language: "python",
      code: `
        import pandas as pd
        frame = pd.DataFrame()
        for item in items:
            frame = «frame.append({"name": item.name}, ignore_index=True)»
      `,
    },
  ],
  accepts: [
    {
      title: "Columns",
      language: "python",
      code: `
        df["total"] = df["price"] * df["quantity"]
      `,
    },
    {
      title: "Once after the loop",
      language: "python",
      code: `
        import pandas as pd
        frames = [pd.read_csv(path) for path in paths]
        result = pd.concat(frames)
      `,
    },
    {
      title: "apply by column",
      language: "python",
      code: `
        df = df.apply(normalise)
      `,
    },
    {
      title: "A list's append",
      language: "python",
      code: `
        rows = []
        for item in items:
            rows.append(item)
      `,
    },
    {
      title: "Drawing",
      language: "python",
      code: `
        for _, row in df.iterrows():
            plt.annotate(row["name"], (row["x"], row["y"]))
      `,
    },
  ],
};
