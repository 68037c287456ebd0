#pragma once

#include "core/model/chain.h"

namespace throughline::report {

/// The chain without names: each person is called by the title of the first role that it holds, or "a colleague", in
/// every text in which the name stands literally: whole, or a part of it of three letters or more that is no word of a
/// role's title. E-mail addresses and who confirmed an impact go the same way. Titles of roles stay, unless a whole
/// name stands in one. Keys stay.
Chain redacted(const Chain& chain);

} // namespace throughline::report
