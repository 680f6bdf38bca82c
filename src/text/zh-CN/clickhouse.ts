import type { clickhouse as enUS } from "../en-US/clickhouse";

export const clickhouse: typeof enUS = {
  found: ({ table, host, version, rows, columns }) =>
    `${table} · ${host}（ClickHouse ${version}）· ${rows === null ? "服务器没有行数" : `${rows} 行`}，${columns} 列`,
  spread: ({ cluster, table }) => `各行在集群 ${cluster} 每个分片的 ${table} 里。`,
  shardByShard: "每个分片给自己的行分级。",
  together:
    "这个方案要在客户之间比较：各分片先按数值点好自己的行数，再由所连的服务器给所有行分级。",
  countedApart:
    "这个方案要在客户之间比较：各分片先按数值点好自己的行数，再按全部行数给自己的行分级。",
  column: {
    input: "输入",
    column: "列",
    type: "类型",
    rows: "行数",
    share: "占比",
    tier: "等级",
    problem: "问题",
  },
  noColumn: "没有：所有行都是空白",
  creates: "建表语句：",
  counts: "先由各分片按数值点好自己的行数：",
  grades: "分级语句：",
  plan: "服务器的执行计划：",
  nothingWritten: "这是试运行：什么也没有写入。",
  running: ({ done, total, perSecond, memory, left }) =>
    `已读 ${done}${total === null ? "" : `/${total}`} 行 · 每秒 ${perSecond} 行 · 占用 ${memory} MB${left === null ? "" : ` · 大约还要 ${left} 秒`}`,
  stopping: "正在服务器上结束查询……再按一次 Ctrl-C 就不再管它。",
  written: ({ table, rows, seconds, perSecond }) =>
    `${rows} 行已分级，写入 ${table}，用时 ${seconds} 秒：每秒 ${perSecond} 行。`,
  uncleared: ({ clear }) => `只在分级时用到的一张表没能删掉，请自己删掉：${clear.join("；")}。`,
  uncounted: ({ table }) => `等级已写入 ${table}，但没能统计：`,
  notGraded: "未分级",
  problems: "没能分级的原因，按输入列出：",
  openPassword: "密码正以明文经过网络。服务器有 https 地址的话，请用它。",
  jsonShape:
    "--json 打印 {scheme, version, table, into, rows, seconds, rowsPerSecond, tiers: [{tier, rows}], problems: [{input, problem, rows}], columns: [{input, column}]}；" +
    "加 --dry-run 时，数字换成 {…, estimate, create, counts, insert, plan}。",
  exits:
    "密码只从环境变量 CLICKHOUSE_PASSWORD 读取。\n退出码：0 完成，1 有的行不能分级，2 参数有误、服务器出错或被中止",
  problem: {
    "not-a-number": "不是能读懂的数字",
    "other-unit": "单位不同",
    "not-a-date": "不是日期",
    "not-a-boolean": "既不是“是”也不是“否”",
    "not-a-choice": "不在方案的选项之中",
    "ambiguous-date": "日期不完整，或可以读成几个日子",
    "cell-error": "是 #N/A 之类的错误值",
    "out-of-range": "超出合理范围",
    "missing-input": "空白",
    "missing-column": "没有列",
    "missing-as-of": "没有分级基准日",
    "no-rule-matched": "没有适用的规则",
    "rules-conflict": "规则互相矛盾",
    "empty-population": "没有可比较的值",
    "total-too-large": "合计太大，无法计算",
    "negative-share": "是负数，不能算占比",
  },
  left: {
    nothing: () => "没有建任何表。",
    dropped: ({ table }) => `表 ${table} 里只有部分行，已经删掉。`,
    target: ({ table }) =>
      `表 ${table} 还在，里面只有部分行，或者没有行：请查看，下次运行前删掉它。`,
    running: ({ table, query }) =>
      `查询可能还在服务器上运行，编号 ${query}：请在那里结束它（KILL QUERY WHERE query_id = '${query}'），再删掉 ${table}。`,
  },
  fault: {
    noAddress: "请写明服务器：--clickhouse http://主机:8123。",
    noTable: "请写明给哪张表分级：--table 表名。",
    noTarget: "请写明等级写进哪张新表：--into 表名。",
    noFiles: ({ got }) => `run 处理的是表，不是文件：“${got}”是多余的。`,
    badAddress: {
      unreadable: ({ got }) => `“${got}”不是地址。请写成 http://主机:8123 或 https://主机:8443。`,
      "password-within": () =>
        "地址里带有用户或密码。请用 --user 写用户，密码放在环境变量 CLICKHOUSE_PASSWORD 里。",
      "parameters-within": () =>
        "地址的路径后面带有参数。请去掉；用 --user、--database、--cluster 来写。",
    },
    badTable: ({ option, got }) =>
      `${option} “${got}”不是表名。请写“表名”或“库名.表名”，名称里有点时用反引号括起来。`,
    sameTable: "--into 不能和 --table 是同一张表。",
    exists: ({ table }) => `表 ${table} 已经存在，不会覆盖。请先删掉它，或用 --into 换个名称。`,
    modelAsked: ({ scheme, models }) =>
      `方案 ${scheme} 要用到模型（${models}），没有对应的 SQL：请导出文件，用 clientele grade 分级。`,
    noInputs: ({ input, known }) =>
      `表的列里没有找到方案的任何输入。请指定一列，如 --map ${input}=列名。现有的列：${known}。`,
    doubleColumn: ({ input, column }) =>
      `不止一列可以是 ${input}，其中有“${column}”。请指定，如 --map ${input}=列名。`,
    refused: ({ host }) =>
      `服务器 ${host} 没有应答：连接被拒绝。服务器在运行吗？这是它的 HTTP 端口吗（8123，用 TLS 时 8443）？`,
    unknownHost: ({ host }) => `没有 ${host} 这台主机。请检查地址。`,
    timeout: ({ host, seconds }) => `服务器 ${host} 在 ${seconds} 秒内没有应答。`,
    lost: ({ host }) => `与 ${host} 的连接断了。`,
    certificate: ({ host, detail }) =>
      `服务器 ${host} 的证书不可信（${detail}）。请把签发机构的证书写在环境变量 NODE_EXTRA_CA_CERTS 里。`,
    notClickHouse: ({ host }) =>
      `地址 ${host} 上应答的不是 ClickHouse 的 HTTP 接口。请检查地址、端口，以及是 http 还是 https。`,
    wrongPassword: ({ user, given }) =>
      given
        ? `服务器不接受用户“${user}”和 CLICKHOUSE_PASSWORD 里的密码。`
        : `服务器不接受没有密码的用户“${user}”。请把密码放在环境变量 CLICKHOUSE_PASSWORD 里。`,
    noRight: ({ user, detail }) => `用户“${user}”缺少所需的权限。服务器说：${detail}`,
    noSuchTable: ({ table, detail }) => `没有 ${table} 这张表。服务器说：${detail}`,
    noSuchDatabase: ({ detail }) => `没有这个库。服务器说：${detail}`,
    noSuchCluster: ({ detail }) =>
      `服务器不知道这个集群：${detail}。用 SELECT cluster FROM system.clusters 可以列出。`,
    shard: ({ detail }) => `服务器连不上集群的某个分片。它说：${detail}`,
    memory: ({ detail }) => `查询需要的内存超过服务器的限制。它说：${detail}`,
    noSpace: ({ detail }) => `服务器没有空间了。它说：${detail}`,
    serverTimeout: ({ detail }) => `查询超过了服务器允许的时间。它说：${detail}`,
    killed: "查询已结束。",
    server: ({ number, detail }) => `服务器报告错误 ${number}：${detail}`,
  },
};
