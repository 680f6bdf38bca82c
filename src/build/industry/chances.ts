/**
 * How often each division comes among made-up texts: our rough idea of how many larger companies there are in each, from general knowledge. Only the order of magnitude matters; they
 * are flattened by a power below 1.
 */
export const CHANCES_GB =
  "01:2 02:1 03:2.5 04:1 05:1 06:3 07:1 08:1 09:3 10:1.2 11:2 12:0.3 13:6 14:7 15:5 16:1 17:4 18:5 19:2 20:2 21:4 22:4 23:2.5 24:3 25:3 26:22 27:20 28:3 29:10 30:9 31:5 32:8 33:8 34:14 35:22 36:15 37:7 38:24 39:38 40:8 41:1 42:2 43:1.5 44:9 45:4 46:3 47:4 48:8 49:2.5 50:4 51:14 52:9 53:2 54:6 55:5 56:3 57:0.7 58:2.5 59:3 60:2 61:3 62:3 63:4 64:8 65:22 66:10 67:7 68:5 69:4 70:12 71:3 72:10 73:4 74:8 75:2.5 76:1 77:7 78:4 79:0.6 80:2.5 81:2 82:1.2 83:5 84:6 85:1.5 86:4 87:4 88:3 89:2 90:3 91:0.7 92:5 93:0.4 94:0.7 95:3 96:0.8 97:0.3";

/** Divisions and their chances. */
export const chancesOf = (text: string, power = 0.6): readonly (readonly [string, number])[] =>
  text.split(" ").map((entry) => {
    const [code = "", count = "1"] = entry.split(":");
    return [code, Math.pow(Number(count), power)] as const;
  });

/** The same by division of ISIC Rev. 4. */
export const CHANCES_ISIC =
  "01:4 02:1 03:1 05:2 06:10 07:10 08:3 09:5 10:10 11:5 12:1 13:4 14:5 15:2 16:3 17:4 18:3 19:3 20:16 21:25 22:7 23:6 24:8 25:10 26:30 27:12 28:18 29:12 30:8 31:4 32:14 33:3 35:12 36:2 37:1.5 38:4 39:1 41:7 42:6 43:5 45:5 46:18 47:16 49:8 50:5 51:4 52:7 53:2 55:5 56:6 58:8 59:4 60:4 61:8 62:25 63:8 64:30 65:12 66:15 68:18 69:4 70:7 71:8 72:7 73:6 74:4 75:1 77:5 78:4 79:3 80:2 81:3 82:5 84:5 85:6 86:10 87:3 88:3 90:3 91:2 92:4 93:4 94:4 95:2 96:4 97:0.4 98:0.2 99:0.5";
