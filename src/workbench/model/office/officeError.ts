/** A refusal in Office.js's own terms: the add-in gets it as OfficeExtension.Error with this code. */
export class OfficeError extends Error {
  /** `location` names the member that refused ("Range.values"); `status` is the HTTP status that Excel gives with the code. */
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** A member that this Excel does not have. Everything that is not modelled answers so. */
export function apiNotFound(location: string): OfficeError {
  return new OfficeError(
    "ApiNotFound",
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
    location,
    404,
  );
}

/** An argument of the wrong form, size or type. */
export function invalidArgument(
  location: string,
  detail = "The argument is invalid or missing or has an incorrect format.",
): OfficeError {
  return new OfficeError("InvalidArgument", detail, location);
}

/** Something asked for by name, id or place that is not there. */
export function itemNotFound(location: string): OfficeError {
  return new OfficeError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

/** A name that is taken. */
export function itemAlreadyExists(location: string): OfficeError {
  return new OfficeError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    location,
    409,
  );
}

/** Something that cannot be done as things are. */
export function invalidOperation(location: string, detail: string): OfficeError {
  return new OfficeError("InvalidOperation", detail, location);
}

/** Something that a protected sheet or a read-only workbook does not take. */
export function accessDenied(location: string): OfficeError {
  return new OfficeError(
    "AccessDenied",
    "You cannot perform the requested operation.",
    location,
    403,
  );
}
