#ifndef C_WELL_KNOWN_ORGANIZATIONS_H
#define C_WELL_KNOWN_ORGANIZATIONS_H

#include <stdint.h>

// The table of organisations that Scripts/make-organizations.py makes, packed by gzip: data of the Research Organization
// Registry (https://ror.org), CC0. In C because the compiler of C takes a file's bytes as they are, at once.
extern const uint8_t *_Nonnull const well_known_organizations;
extern const int64_t well_known_organizations_size;

#endif
