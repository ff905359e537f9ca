/**
 * Why a log could not be read or written. `refused`: the browser lets this site store nothing. `full`: no room left. `outdated`: this tab
 * shows an older version of the site than the one that wrote the log. `silent`: the browser does not answer. `failed`: anything else, e.g. a
 * damaged disk.
 */
export type StoreFailure = 'refused' | 'full' | 'outdated' | 'silent' | 'failed';
