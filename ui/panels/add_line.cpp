#include "ui/panels/add_line.h"

#include "ui/panels/fields.h"

namespace throughline {

void makeAddLine(LineField& line, const QString& hint, std::function<void(const QString&)> add) {
    line.setPlaceholderText(hint);
    line.setAccessibleName(hint);
    QObject::connect(&line, &LineField::committed, &line, [add = std::move(add)](const QString& typed) {
        if (!typed.trimmed().isEmpty())
            add(typed.simplified());
    });
}

} // namespace throughline
