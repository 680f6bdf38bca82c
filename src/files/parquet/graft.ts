import { piecesOf, type ByteSource } from "../../xlsx";
import {
  ChunkField,
  FileField,
  footerBytes,
  GroupField,
  integerOf,
  itemsOf,
  MetaField,
  readFooter,
  SchemaField,
  textOf,
  type Footer,
} from "./footer";
import { ThriftType, type ThriftField, type ThriftList, type ThriftStruct } from "./thrift";

const withFields = (
  struct: ThriftStruct,
  changes: readonly (readonly [number, ThriftField])[],
): ThriftStruct => new Map([...struct, ...changes]);

const structs = (items: readonly ThriftStruct[]): ThriftField => ({
  type: ThriftType.list,
  value: { of: ThriftType.struct, items },
});

const integer = (value: bigint): ThriftField => ({ type: ThriftType.i64, value });

/** Numbers of a struct that are there, moved. */
const moved = (struct: ThriftStruct, fields: readonly number[], by: bigint): ThriftStruct =>
  withFields(
    struct,
    fields.flatMap((field) => {
      const value = integerOf(struct, field);
      return value > 0n ? [[field, integer(value + by)] as const] : [];
    }),
  );

/** A column chunk whose bytes stand elsewhere now. */
const movedChunk = (chunk: ThriftStruct, by: bigint): ThriftStruct => {
  const meta = chunk.get(ChunkField.meta);
  const { offset, offsetIndex, columnIndex } = ChunkField;
  const { data, index, dictionary, bloom } = MetaField;
  const shifted = moved(chunk, [offset, offsetIndex, columnIndex], by);
  return meta === undefined
    ? shifted
    : withFields(shifted, [
        [
          ChunkField.meta,
          {
            ...meta,
            value: moved(meta.value as ThriftStruct, [data, index, dictionary, bloom], by),
          },
        ],
      ]);
};

const metaOf = (chunk: ThriftStruct): ThriftStruct =>
  (chunk.get(ChunkField.meta)?.value ?? new Map()) as ThriftStruct;

/** The top column that a chunk belongs to. */
const topName = (chunk: ThriftStruct): string => {
  const path = metaOf(chunk).get(MetaField.path)?.value as ThriftList | undefined;
  return new TextDecoder().decode(path?.items[0] as Uint8Array);
};

const sumOf = (chunks: readonly ThriftStruct[], field: number): bigint =>
  chunks.reduce((sum, chunk) => sum + integerOf(metaOf(chunk), field), 0n);

/** Items in which those of the same name are replaced, and the others added behind. */
const replacedOrAdded = (
  items: readonly ThriftStruct[],
  added: readonly ThriftStruct[],
  nameOf: (item: ThriftStruct) => string,
): readonly ThriftStruct[] => {
  const byName = new Map(added.map((item) => [nameOf(item), item]));
  const known = new Set(items.map(nameOf));
  return [
    ...items.map((item) => byName.get(nameOf(item)) ?? item),
    ...added.filter((item) => !known.has(nameOf(item))),
  ];
};

const graftedGroup = (group: ThriftStruct, added: ThriftStruct, by: bigint): ThriftStruct => {
  const chunks = itemsOf(added, GroupField.columns).map((chunk) => movedChunk(chunk, by));
  const all = replacedOrAdded(itemsOf(group, GroupField.columns), chunks, topName);
  return withFields(group, [
    [GroupField.columns, structs(all)],
    [GroupField.bytes, integer(sumOf(all, MetaField.bytes))],
    ...(group.has(GroupField.packedBytes)
      ? [[GroupField.packedBytes, integer(sumOf(all, MetaField.packedBytes))] as const]
      : []),
  ]);
};

/** The order of every column is that of its type: the only one that parquet knows. */
const TYPE_ORDER: ThriftStruct = new Map([
  [1, { type: ThriftType.struct, value: new Map<number, ThriftField>() }],
]);

/** Arrow keeps its own schema as a text, with as many fields as there were; a reader that trusts it would look beyond its end. */
const ARROW = "ARROW:schema";

const graftedSchema = (
  schema: readonly ThriftStruct[],
  added: readonly ThriftStruct[],
): readonly ThriftStruct[] => {
  const [root, ...rest] = schema;
  if (root === undefined) return schema;
  // A column that is replaced is a plain one: its name stands once, right below the root.
  const all = replacedOrAdded(rest, added, (element) => textOf(element, SchemaField.name));
  const children = integerOf(root, SchemaField.children) + BigInt(all.length - rest.length);
  return [
    withFields(root, [[SchemaField.children, { type: ThriftType.i32, value: children }]]),
    ...all,
  ];
};

const graftedFields = (stock: Footer, scion: Footer): ThriftStruct => {
  const { fields } = stock;
  const schema = itemsOf(fields, FileField.schema);
  const added = itemsOf(scion.fields, FileField.schema).slice(1);
  const grown = graftedSchema(schema, added);
  const groups = itemsOf(scion.fields, FileField.groups);
  const orders = itemsOf(fields, FileField.orders);
  const more = Array.from({ length: grown.length - schema.length }, () => TYPE_ORDER);
  const keyValues = itemsOf(fields, FileField.keyValues).filter(
    (pair) => textOf(pair, 1) !== ARROW,
  );
  return withFields(fields, [
    [FileField.schema, structs(grown)],
    [
      FileField.groups,
      structs(
        itemsOf(fields, FileField.groups).map((group, i) =>
          graftedGroup(group, groups[i] ?? new Map(), BigInt(stock.start - 4)),
        ),
      ),
    ],
    ...(keyValues.length > 0 ? [[FileField.keyValues, structs(keyValues)] as const] : []),
    ...(orders.length > 0 ? [[FileField.orders, structs([...orders, ...more])] as const] : []),
  ]);
};

/**
 * The bytes of a parquet file with the columns of another one, whose groups have as many rows each: columns of the same name are replaced, the others stand behind. What the file
 * holds already is copied byte for byte, so that types, encodings and compression stay whatever they are; only the footer is written anew.
 */
export function* graft(
  stock: ByteSource,
  scion: ByteSource,
): Generator<Uint8Array, void, undefined> {
  const [old, fresh] = [readFooter(stock), readFooter(scion)];
  yield* piecesOf(stock, 0, old.start);
  yield* piecesOf(scion, 4, fresh.start);
  yield footerBytes(graftedFields(old, fresh));
}
