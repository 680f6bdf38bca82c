import fc from "fast-check";

import { greatest } from "../../../src/taskpane/value/lifetime/pictures/bestPicture";

test("the greatest are those that sorting all would put first", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.integer({ min: 1, max: 12 }), (values, most) => {
      const column = Float64Array.from(values);
      const sorted = [...column].sort((one, other) => other - one).slice(0, most);
      expect(greatest(column, most).map((place) => column[place])).toEqual(sorted);
    }),
  );
});
