"""Does the tasks in pandas: tasks.py FOLDER. Columns are read from files of doubles beside tasks.json; prints the milliseconds of three runs a task as JSON."""
import json
import math
import sys
import time

import numpy as np
import pandas as pd

folder = sys.argv[1]
given = json.load(open(f"{folder}/tasks.json", encoding="utf8"))
frame = pd.DataFrame({key: np.fromfile(f"{folder}/{key}.bin") for key in given["numbers"]})
frame["industry"] = open(f"{folder}/industry.txt", encoding="utf8").read().split("\n")


def cut(score, cuts, reached):
    return np.select([score.isna()] + [reached(score, each) for each in cuts], [-1, *range(len(cuts))], len(cuts))


def card():
    score = 0
    for each in given["card"]:
        column = frame[each["key"]]
        tests = [column >= bound for bound in reversed(each["bounds"])] + [column < each["bounds"][0]]
        score = score + each["weight"] * np.select(tests, [*reversed(each["points"]), each["below"]], np.nan)
    return cut(pd.Series(score).round(9), given["cardCuts"], lambda one, bound: one >= bound)


def table():
    tests = [frame[["revenue", "orders", "recency", "margin"]].isna().any(axis=1)]
    tiers = [-1]
    for rule in given["table"]:
        test = pd.Series(True, index=frame.index)
        for key, cell in rule["when"].items():
            if "from" in cell:
                test &= frame[key] >= cell["from"]
            if "below" in cell:
                test &= frame[key] < cell["below"]
        tests.append(test)
        tiers.append(rule["tier"])
    return np.select(tests, tiers, -1)


def share():
    falling = frame["revenue"].dropna().sort_values(ascending=False)
    within = (falling.cumsum() / falling.sum()).mask(falling.eq(falling.shift())).ffill()
    return cut(within.reindex(frame.index), [each + 1e-12 for each in given["shareCuts"]], lambda one, bound: one <= bound)


def rank():
    place = frame["revenue"].rank(method="min", ascending=False)
    heads = frame["revenue"].count()
    return cut(place, [math.ceil(heads * each - 1e-9) for each in given["rankCuts"]], lambda one, bound: one <= bound)


def rfm():
    def fifth(key):
        breaks = frame[key].quantile([0.2, 0.4, 0.6, 0.8]).to_numpy()
        return np.searchsorted(breaks, frame[key].to_numpy(), side="left") + 1

    none = frame[["recency", "orders", "revenue"]].isna().any(axis=1)
    kind = (fifth("recency") >= 3) * 4 + (fifth("orders") <= 3) * 2 + (fifth("revenue") <= 3) * 1
    return np.where(none, -1, kind)


def lookup():
    return frame["industry"].map(given["lookup"]).fillna(3).to_numpy()


times = {}
for name, work in [("card", card), ("table", table), ("share", share), ("rank", rank), ("rfm", rfm), ("lookup", lookup)]:
    work().astype("int16").tofile(f"{folder}/{name}.out")
    runs = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        runs.append((time.perf_counter() - start) * 1000)
    times[name] = sorted(runs)[1]
print(json.dumps({"version": pd.__version__, "times": times}))
