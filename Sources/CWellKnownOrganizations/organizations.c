#include "CWellKnownOrganizations.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t bytes[] = {
#embed "organizations.gz"
};
const uint8_t *_Nonnull const well_known_organizations = bytes;
const int64_t well_known_organizations_size = sizeof bytes;
