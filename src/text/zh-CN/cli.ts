import type { cli as keys } from "../en-US/cli";

/** 命令行的中文。 */
export const cli: typeof keys = {
  usage: {
    lead: "Clientele（客户分级）给工作簿里的客户分级。",
    commands: "命令",
    options: "选项",
    example: "例",
    more: "某个命令的用法：clientele 命令 --help",
    schemes: "列出所有方案",
    grade: "给 .xlsx 或 .csv 文件里的客户分级",
    industry: "给文件里的客户标上行业代码",
    history: "列出工作簿里的运行记录，或比较其中两次",
    verify: "检查规则里的遗漏、重叠和其他疏漏",
    convert: "在 JSON、DMN 和规则工作簿之间转换方案",
    template: "写一个供填写的工作簿：方案的各列和几行示例",
    exits: "退出码：0 完成，1 有的行不能分级，2 参数有误或文件读不了",
  },
  option: {
    json: "在标准输出打印一个 JSON 对象",
    lang: "打印和写入所用的语言：zh 或 en",
    help: "显示这一页",
    version: "显示版本",
    sheet: "要分级的工作表；不写就取列最合适的那一张",
    scheme: "方案的代号（clientele schemes 会列出）",
    rules: "含有规则表的工作簿，按它分级；省略时用被分级文件里自带的规则表（如果有）",
    verifyScheme: "检查这个代号的方案；给了工作簿时，只检查其中它的规则表",
    map: "指定某项输入读哪一列，写表头或列标；留空表示没有；可重复",
    key: "客户编号所在的列",
    asOf: "分级基准日，如 2026-01-31；不写就是今天",
    groupBy: "按这一列的值分组排名",
    arg: "方案的参数；可重复",
    out: "把带有等级列的文件写到这里；可以就是输入文件",
    why: "给出每个等级的原因",
    record: "把这次运行记进 --out 的工作簿：谁、何时、按哪套规则、各客户的等级",
    who: "评级人，记在运行记录里",
    from: "从哪次运行开始比较，写编号或月份（如 2026-01）",
    to: "和哪次运行比较；不写就是同一方案同一张表的最后一次",
    changesOut: "把带有等级变动表的工作簿写到这里；可以就是输入文件",
    convertTo: "dmn、json 或 xlsx；不写就看 --out 的结尾",
    convertOut: "写到这个文件，同名文件会被替换；不写就打印到标准输出",
    convertScheme: "工作簿里有几张规则表时，取这个方案的",
    decision: "DMN 文件里有几个决策时，取这个名称的",
    template: "新工作簿写到这里；同名文件会被替换",
    text: "说明客户做什么的那一列，写表头或列标",
    taxonomy: "用哪种行业分类；不写就是 key-account",
    level:
      "要到的最细一层：section 门类、division 大类、group 中类、industry 五位行业或 class 小类",
    confidence: "至少要有多大把握才给代码，如 0.8 或 80%；不写就是 0.66",
    corrections: "有“文本”和“代码”两列的文件，优先采用",
    textSheet: "文字所在的工作表；不写就取有这一列的那一张",
    codesOut: "把带有行业代码列的文件写到这里；可以就是输入文件",
  },
  verify: {
    clean: "没有发现问题",
    counts: (p) => `错误 ${p.errors}，警告 ${p.warnings}，提示 ${p.notes}`,
    jsonShape:
      "--json 打印 {schemes: [{scheme, version, table?, findings: [{code, severity, path, cell?, message, ...}]}]}。" +
      "severity 是 error 错误、warning 警告或 note 提示；path 指向方案里的位置，cell 是工作簿里的单元格。",
    exits: "退出码：0 没有错误，1 有错误，2 参数有误或文件读不了",
    nothing: "请说明检查什么：--scheme 代号，或含有规则表的工作簿。",
    noTable: (p) => `${p.file} 里没有规则表。任务窗格的“编辑规则”会写出一张。`,
  },
  jsonShape:
    "--json 打印 {scheme, version, rows: [{row, key, tier, score, why?, problems?}], summary}。" +
    "row 是工作表里的行号，从 1 起；tier 是方案里等级的代号，不能分级时为 null；没有得分时 score 为 null。",
  industry: {
    taxonomies: (p) => `T 是其中之一：${p.list}。`,
    jsonShape:
      "--json 打印 {taxonomy, rows: [{row, code, level, confidence, candidates: [{code, confidence}]}], summary}。" +
      "row 是工作表里的行号，从 1 起；把握不足时 code 为 null；candidates 最可能的在前。",
    exits: "退出码：0 完成，1 有的文字没有代码，2 参数有误或文件读不了",
    level: {
      section: "门类",
      division: "大类",
      group: "中类",
      industry: "五位行业",
      class: "小类",
      sector: "行业",
    },
    column: { level: "层级", sure: "平均把握" },
    found: (p) => `${p.file} · ${p.place} · ${p.column} 列 · ${p.rows} 行，${p.texts} 种不同的文字`,
    coded: (p) =>
      `${p.taxonomy}（${p.id}）· 最细到${p.level} · 把握至少 ${p.confidence}${p.corrections === "0" ? "" : ` · ${p.corrections} 条更正`}`,
    notCoded: "没有代码",
    uncoded: "没有代码的文字，最多见的在前，以及可能是什么：",
    more: (p) => `……还有 ${p.count} 种；--json 会全部列出`,
    written: (p) => `已写入 ${p.rows} 个行业代码到 ${p.file}（${p.columns}）。`,
    notWritten: (p) => `这一列没有文字，没有写入 ${p.file}。`,
    badCorrections: (p) =>
      `${p.file}：有 ${p.count} 条更正的代码不在该分类里，未采用；第一条在第 ${p.row} 行：“${p.content}”。`,
    fault: {
      noText: "请写出哪一列说明客户做什么：--text 表头。",
      noSuchTaxonomy: (p) =>
        `没有“${p.got}”这种行业分类。${p.near === "" ? `可用的有：${p.known}。` : `是不是 ${p.near}？`}`,
      noSuchLevel: (p) =>
        `没有“${p.got}”这个层级。${p.near === "" ? `可用的有：${p.known}。` : `是不是 ${p.near}？`}`,
      badConfidence: (p) => `--confidence “${p.got}”要在 0 到 1 之间，如 0.8 或 80%。`,
      noCorrections: (p) => `${p.path} 里没有更正：需要表头为“文本”和“代码”的两列。`,
    },
  },
  rules: {
    used: (p) => `按 ${p.file} 里 ${p.id} ${p.version} 的规则分级。`,
    none: (p) => `${p.file} 里没有这个方案的规则表。可在任务窗格里点“编辑规则”建一张。`,
    several: (p) => `${p.file} 里有几个方案的规则，请用 --scheme 编号 指明是哪个：${p.ids}。`,
    unreadable: (p) => `${p.file} 里的规则读不懂，因此没有分级。请改正这些单元格：`,
  },
  listSeparator: "、",
  column: {
    id: "方案",
    name: "名称",
    topic: "用途",
    inputs: "输入",
    tiers: "等级",
    tier: "等级",
    score: "得分",
    rows: "行数",
    share: "占比",
    row: "行",
    key: "客户",
    why: "原因",
    input: "输入",
    read: "列",
  },
  found: (p) =>
    `${p.file} · ${p.place} · ${p.rows} 行 · ${p.key === null ? "没有客户编号列" : `以${p.key}识别`}`,
  graded: (p) =>
    `${p.scheme}（${p.id} ${p.version}）${p.asOf === null ? "" : ` · 分级基准日 ${p.asOf}`}`,
  noColumn: "没有这一列：各行都当作空白",
  checks: "客户整体检查：",
  notGraded: "未分级",
  ungraded: "未分级：",
  valued: (p) => `已算出 ${p.rows} 行的数值。`,
  totals: (p) => `第 ${p.rows.join("、")}${p.more ? " 等" : ""} 行是合计行，未参与分级。`,
  inSpite: "已分级，但请留意：",
  rows: (p) => (p.count === "1" ? `第 ${p.first} 行` : `第 ${p.first} 行起共 ${p.count} 行`),
  more: (p) => `……还有 ${p.count} 处；--json 会全部列出`,
  written: (p) => `已写入 ${p.rows} 个等级到 ${p.file}（${p.columns}）。`,
  template: (p) => `已写入 ${p.file}：“${p.name}”，${p.columns} 列，${p.rows} 行示例。`,
  tables: (p) => `代号可以是方案（clientele schemes 会列出），也可以是表格：${p.list}。`,
  protectedSheet: (p) => `工作表“${p.sheet}”受保护：等级仍已写入，保护没有变。`,
  notWritten: (p) => `没有一行能分级，没有写入 ${p.file}。`,
  columns: (p) => (p.first === p.last ? `列 ${p.first}` : `列 ${p.first}–${p.last}`),
  progress: (p) => `${p.done} / ${p.total} 行 · 每秒 ${p.perSecond} 行 · 还要 ${p.left} 秒`,
  today: (p) => `按今天（${p.day}）分级。要在别的日子得到同样的结果，请写 --as-of。`,
  fault: {
    hint: (p) => `用法见 ${p.command} --help。`,
    noCommand: "请说明要做什么：schemes、template、grade 或 industry。",
    noSuchCommand: (p) =>
      `没有“${p.got}”这个命令。${p.near === "" ? `可用的有：${p.known}。` : `是不是 ${p.near}？`}`,
    noSuchOption: (p) => `没有 ${p.got} 这个选项。${p.near === "" ? "" : `是不是 ${p.near}？`}`,
    noValue: (p) => `${p.option} 后面要有值。`,
    repeated: (p) => `${p.option} 写了不止一次，只能写一次。`,
    noValueWanted: (p) => `${p.option} 后面不要值。`,
    noFile: "请写出要读的文件。",
    schemesAlone: (p) => `schemes 后面不要文件，“${p.got}”多了。`,
    noTemplate: "请写出方案或表格的代号：clientele template 代号 --out 文件.xlsx。",
    noSuchTemplate: (p) =>
      `没有“${p.got}”这个方案或表格。${p.near === "" ? "clientele schemes 会列出所有方案。" : `是不是 ${p.near}？`}`,
    severalTemplates: (p) => `一次一个方案或表格，“${p.got}”多了。`,
    noOut: "请写出要写到哪里：--out 文件.xlsx。",
    outNotXlsx: (p) => `--out “${p.got}”要以 .xlsx 结尾：下拉列表和说明只有工作簿里才有。`,
    severalFiles: (p) => `一次一个文件，“${p.got}”多了。文件名里有空格时请加引号。`,
    noScheme: "请写出按哪个方案分级：--scheme 代号。clientele schemes 会列出所有方案。",
    badDate: (p) => `“${p.got}”不是日期。请写成 2026-01-31 的样子。`,
    badLanguage: (p) => `没有“${p.got}”这种语言。请写 zh 或 en。`,
    badPair: (p) => `${p.option} “${p.got}”读不懂。请写成 ${p.example} 的样子。`,
    noSuchInput: (p) =>
      `方案没有“${p.got}”这项输入。${p.near === "" ? "" : `是不是 ${p.near}？`}它有：${p.known}。`,
    noSuchHeader: (p) =>
      `没有“${p.got}”这一列。${p.near === "" ? "" : `是不是 ${p.near}？`}现有：${p.known}。`,
    severalColumns: (p) =>
      `表头“${p.got}”不止一列：${p.columns.join("、")}。请用列标指明是哪一列。`,
    duplicateHeader: (p) =>
      `不止一列可以作为 ${p.input}：“${p.header}”在 ${p.columns.join("、")} 列。请指明是哪一列，如 --map ${p.input}=${p.columns[0] ?? "A"}。`,
    badCuts: (p) => {
      const wanted = p.byValue
        ? `由大到小的数值，如 --arg ${p.name}=${[100000, 50000, 10000].slice(0, p.count).join(",")}`
        : `由小到大的占比，如 --arg ${p.name}=${["5%", "20%", "50%"].slice(0, p.count).join(",")}`;
      return `--arg ${p.name}：“${p.got}”不能作为分界。方案需要 ${String(p.count)} 个${wanted}。`;
    },
    cutsNeeded: (p) =>
      `按数值本身分级要另给分界：请给出 ${String(p.count)} 个由大到小的数值，如 --arg ${p.name}=${[100000, 50000, 10000].slice(0, p.count).join(",")}。`,
    badArgument: (p) => `--arg ${p.name}：${p.sentence}。`,
    noCustomers: "文件里没有客户：没有找到下面有数据的一行表头。",
    noInputs: (p) =>
      `各列里没有找到方案的任何输入。请指明哪一列是哪项输入，如 --map ${p.input}=表头。现有的列：${p.known}。`,
    otherKind: (p) =>
      `--out 要和输入一样以 ${p.input} 结尾，而不是 ${p.output}：文件只作修补，不转换格式。`,
    fileNotFound: (p) => `没有 ${p.path} 这个文件。`,
    sheetNotFound: (p) =>
      `没有“${p.name}”这张工作表。${p.known === "" ? "" : `现有：${p.known}。`}`,
    unsupported: (p) =>
      p.extension === ""
        ? "文件名没有扩展名。请另存为 .xlsx 或 .csv。"
        : `读不了“${p.extension}”文件。请另存为 .xlsx 或 .csv。`,
    unreadable: (p) => `文件读不了：${p.detail}`,
    notWritable: (p) => `写不了 ${p.path}：${p.detail}`,
    tooLong: (p) => `要写入 ${p.where} 的文本超过 32,767 个字符，单元格放不下，什么也没有写。`,
    taken: (p) => `要写入的位置 ${p.where} 已有内容，什么也没有写。请挪开后再试。`,
    notInText: (p) =>
      `“${p.file}”是文本文件：只能放数值，放不下公式、表格、历史和规则。请另存为 .xlsx 后再试。`,
    notInFile: (p) => `文件没有打开时做不到：“${p.what}”。请在 Excel 里打开工作簿操作。`,
    changed: (p) => `“${p.header}”这一列有重名，分不清是哪一列。`,
    bug: (p) => `Clientele 自己出了错：${p.detail}`,
  },
  unclosedQuote: (p) => `第 ${p.line} 行的引号没有结束`,
  unreadable: {
    "not-a-zip": "它不是 .xlsx 文件",
    encrypted: "它有密码，请去掉密码后另存",
    "legacy-xls": "它是旧的 .xls 格式，请另存为 .xlsx",
    "binary-workbook": "它是 .xlsb 文件，请另存为 .xlsx",
    "not-a-workbook": "它不是工作簿",
    truncated: "文件不完整，请重新复制或下载",
    "zip-bomb": "解压后远远超过一个工作簿的大小",
    encoding: "它的文字既不是 UTF-8、UTF-16，也不是 GB18030",
    EISDIR: "它是一个文件夹",
    EACCES: "没有读取它的权限",
  },
  unwritable: {
    ENOENT: "没有这个文件夹",
    ENOTDIR: "没有这个文件夹",
    EISDIR: "它是一个文件夹",
    EACCES: "没有写入的权限",
    EPERM: "没有写入的权限，或者文件正被别的程序打开",
    EROFS: "没有写入的权限",
    EBUSY: "文件正被别的程序打开",
    ENOSPC: "磁盘已满",
  },
};
