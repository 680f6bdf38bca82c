import { number } from "../figures";
import type { history as keys } from "../en-US/history";
import { held } from "./held";

/** 评级运行、客户等级变化和规则版本的中文。 */
export const history: typeof keys = {
  tables: {
    runs: {
      sheet: "运行记录",
      table: "运行记录",
      title: "每次写入等级都会在这里加一行。请不要修改或删除：以后的运行要接着它算。",
      notes: {
        run: "这次运行的编号，别的表用它来指。",
        when: "写入等级的时间。",
        who: "谁评的级。",
        place: "评级的表或工作表。",
        keyHeader: "识别客户的那一列。",
        scheme: "按哪个方案评级。",
        version: "方案的版本。",
        rules: "八个字符，规则一改就变；“规则版本”表里也有。",
        asOf: "以哪一天为准评级。",
        arguments: "这次运行改过的参数。",
        rows: "表里的客户数。",
        graded: "有等级的客户数。",
        changed: "等级和上一次不同的客户数。",
        columns: "等级写在哪几列。",
        base: "和哪一次运行相比。",
        undone: "什么时候撤销的；没有撤销就空着。",
      },
    },
    tiers: {
      sheet: "客户等级记录",
      table: "客户等级记录",
      title: "每个客户的等级：等级、得分或读到的数据一有变化就加一行。请不要修改或删除。",
      notes: {
        run: "哪次运行写的，见“运行记录”。",
        key: "客户。",
        tier: "得到的等级；没有等级就空着。",
        plain: "只按规则应得的等级，仅在保留了别的等级时填写。",
        score: "得分。",
        value: "按金额统计升降时的分量。",
        read: "当时读到的数据，以后可以按别的规则重新评级。",
        gone: "客户已不在表中时注明。",
      },
    },
    versions: {
      sheet: "规则版本",
      table: "规则版本",
      title: "评过级的规则和发布过的规则。规则本身在“规则存档”里。",
      notes: {
        rules: "八个字符，规则一改就变。",
        scheme: "方案。",
        version: "版本。",
        by: "谁发布的；运行时自动存档的就空着。",
        on: "发布的时间。",
        why: "改了什么，为什么改。",
      },
    },
    archive: {
      sheet: "规则存档",
      table: "规则存档",
      title: "规则表的逐行副本，用来说明过去的等级是怎么来的。请不要修改。",
      notes: {
        rules: "哪一套规则，见“规则版本”。",
        row: "规则表的第几行；0 是表头。",
        cells: "这一行的单元格。",
      },
    },
    undo: {
      sheet: "撤销",
      table: "撤销上次运行",
      title: "上一次运行写了什么、原来是什么，随时可以撤销。每次运行都会换成新的。",
      notes: {
        run: "可以撤销的那次运行。",
        header: "哪一列。",
        added: "TRUE 表示这一列是那次运行加上的。",
        from: "这一段从第几行开始。",
        keys: "客户。",
        before: "原来的内容。",
        written: "写入的内容。",
      },
    },
  },
  gone: "已不在表中",

  place: { ungraded: "未分级", from: "新增", to: "流失" },
  direction: {
    up: "升级",
    down: "降级",
    new: "新增",
    gone: "流失",
    graded: "新获等级",
    ungraded: "不再有等级",
    aside: "转入或转出不分级",
    same: "不变",
  },
  cause: {
    none: "",
    data: "数据变化",
    rules: "规则变化",
    either: "数据或规则变化",
    both: "数据和规则都变了",
    held: "保留原等级或不再保留",
  },
  part: {
    total: "合计",
    data: "数据变化",
    rules: "规则变化",
    interaction: "共同作用",
    held: "保留等级",
  },

  held,

  problem: {
    noSuchRun: (p) => `记录里没有 ${p.run} 这次运行。`,
    brokenRecord: (p) =>
      `运行 ${p.run} 接着 ${p.base} 算，而 ${p.base} 已不在记录里，无法还原当时的等级；下次运行会重新开始记录。`,
    noKey: (p) => `运行 ${p.run} 没有识别客户的列，因此没有记录各客户的等级。`,
    otherSchemes: (p) => `只能比较同一个方案的两次运行，这两次分别是 ${p.before} 和 ${p.after}。`,
    rulesLost: (p) => `规则 ${p.rules} 已不在“规则存档”里，或者被改过。`,
    historyFull: (p) =>
      `“客户等级记录”只剩 ${number(p.room)} 行，这次要加 ${number(p.rows)} 行。请先另存一份工作簿，再删掉这里的那张表，然后重新写入，就会重新开始记录。`,
    readingTooLong: (p) => `客户 ${p.key} 的文字超过一个单元格的长度。请缩短，或者不要选那一列。`,
    nothingChanged: (p) => `和版本 ${p.version} 相比没有变化。`,
    versionUsed: (p) =>
      `版本 ${p.version} 已${p.day === "" ? "" : `于 ${p.day} `}发布过，规则不同。请换一个版本号。`,
    noVersion: "请填写版本号。",
  },

  report: {
    sheet: (p) => `等级变动 ${p.day}`,
    table: (p) => `等级变动_${p.day.replace(/\D/g, "")}`,
    title: (p) => `客户等级变动表 · ${p.scheme} · ${p.from} 至 ${p.to}`,
    summary: (p) =>
      [
        `升级 ${number(p.up)}`,
        `降级 ${number(p.down)}`,
        `新增 ${number(p.new)}`,
        `流失 ${number(p.gone)}`,
        ...(p.others === 0 ? [] : [`其他 ${number(p.others)}`]),
      ].join(" · "),
    kept: (p) => `保留原等级 ${number(p.held)} 户；累计避免升降反复 ${number(p.avoided)} 次`,
    note: {
      key: "客户。",
      from: "前一次运行的等级。",
      to: "后一次运行的等级。",
      direction: "升级、降级、新增或流失。",
      cause: "是数据变了还是规则变了。",
      inputs: "和前一次相比，哪些数据不同。",
      why: "为什么是现在的等级。",
      owner: "这一等级由谁负责。",
      value: "客户的金额。",
      on: "后一次运行的日期。",
      who: "那次是谁评的级。",
    },
    change: (p) => `${p.label} ${p.was} → ${p.is}`,
    unreadable: "读不懂",
    newCustomer: "新客户",
    goneCustomer: "已不在表中",
  },

  cli: {
    column: {
      run: "运行编号",
      when: "时间",
      who: "操作人",
      place: "客户表",
      scheme: "方案",
      rules: "规则指纹",
      rows: "客户数",
      graded: "已评级",
      changed: "变动",
      state: "",
      count: "户数",
      value: "金额",
      all: "合计",
      net: "净增",
    },
    undone: "已撤销",
    none: (p) =>
      `${p.file} 里没有运行记录。用 clientele grade … --out OUT.xlsx --record 评级就会记下。`,
    compared: (p) => `${p.scheme} · ${p.from} → ${p.to}`,
    run: (p) => `${p.run}（${p.when}，规则 ${p.rules}）`,
    matrix: "从哪一级（行）到哪一级（列）：",
    flows: "数据变化和规则变化各带来多少户：",
    recorded: (p) =>
      `已记为运行 ${p.run}：${number(p.changed)} 户等级变动，增加 ${number(p.entries)} 行记录。`,
    repeated: (p) =>
      `有 ${number(p.count)} 户按编号分不清，第一户在第 ${p.row} 行：记录里另编了号，行序一变号码可能会变。`,
    keyless: "没有识别客户的列：只记下了这次运行，没有记下各客户的等级。",
    written: (p) => `已把 ${number(p.rows)} 条变动写入 ${p.file} 的工作表“${p.sheet}”。`,
    shape:
      "--json 打印 {runs}；有 --from 时打印 {from, to, places, migration, split, flows, customers}。" +
      "矩阵的行是原来的等级，列是现在的等级，按 places 的顺序；“?”是未分级，“-”是不在表中。",
    exits: "退出码：0 完成，2 参数有误或文件读不了",
    fault: {
      recordNeedsOut: "--record 要写进工作簿，请写出 --out OUT.xlsx。",
      noSuchRun: (p) => `记录里没有“${p.got}”这次运行。现有：${p.known}。`,
      severalRuns: (p) => `${p.got} 给不止一张表或不止一个方案评过级，请写出运行编号：${p.known}。`,
      fromNeeded:
        "请写出从哪次运行比较，如 --from 编号。clientele history BOOK.xlsx 会列出所有运行。",
      onlyWorkbooks: "运行记录在工作簿里，请给 .xlsx 文件。",
    },
  },
};
