#include "ui/panels/role_names.h"

#include "ui/words/text.h"

namespace throughline {

QStringList roleTitles(const Chain& chain, const RoleKey& except) {
    QStringList titles;
    for (const Role& role : chain.roles()) {
        if (role.key != except)
            titles << toText(role.title);
    }
    titles.sort(Qt::CaseInsensitive);
    titles.removeDuplicates();
    return titles;
}

RoleKey roleTitled(const Chain& chain, const QString& title) {
    for (const Role& role : chain.roles()) {
        if (toText(role.title).compare(title, Qt::CaseInsensitive) == 0)
            return role.key;
    }
    return {};
}

} // namespace throughline
