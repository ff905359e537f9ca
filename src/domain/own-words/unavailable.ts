/** Why nothing can be recognised here now. */
export type Unavailable =
  /** The model could not be fetched: no connection, and it is not on this device. */
  | 'not-fetched'
  /** What came is no model of this version, or was damaged on the way. */
  | 'unreadable'
  /** This browser has no workers, or cannot unpack what comes. */
  | 'not-supported'
  /** It took too long. */
  | 'too-slow';
