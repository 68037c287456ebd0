#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/analysis/customers.h"
#include "core/model/chain.h"
#include "core/model/day.h"

namespace throughline {

/// A direct customer as its row in the list says it.
struct CustomerLine {
    RoleKey role;
    int number = 0; ///< from 1 on; the first is the primary customer
    QString title;
    QString holders;
    QString reason;
    QString next;
    QString expectation; ///< a sentence; empty where nothing is noted
    QString remark;      ///< the newest up to today, with its words quoted; empty where there is none
    QString kept;        ///< how promises were kept; empty where none counts
    QString promises;    ///< the same as a sentence
    QString reputation;  ///< in words; below three remarks their number
    std::optional<double> score;
    bool isEndCustomer = false;
    bool vouches = false;
    bool isUrgent = false; ///< a promise is overdue, or a bad remark is not answered

    friend bool operator==(const CustomerLine&, const CustomerLine&) = default;
};

/// In the order of the customers. `isOwn`: they are the owner's.
std::vector<CustomerLine> customerLines(const Chain& chain, const Customers& customers, bool isOwn, Day today);
/// All of a row in one sentence, for a reader of the screen and as its tip.
QString sentenceOf(const CustomerLine& line);

} // namespace throughline
