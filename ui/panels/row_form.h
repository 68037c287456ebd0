#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QWidget>
#include <functional>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "ui/panels/fields.h"
#include "ui/panels/row_editing.h"
#include "ui/panels/section.h"
#include "ui/words/text.h"

namespace throughline {

/// A form over the fields of one row, put together from the kinds of fields that there are; each, when it is left,
/// becomes one edit. Derived forms say which fields there are.
template <class E>
class RowForm : public RowEditing<E> {
  public:
    using RowEditing<E>::RowEditing;
    using RowEditing<E>::refresh;

  protected:
    using RowEditing<E>::bridge_;
    using RowEditing<E>::commit;
    using RowEditing<E>::commitFrom;
    using RowEditing<E>::onFill;

    /// `read(row)` gives the text, `write(row, text)` takes it.
    template <class Read, class Write>
    LineField* line(Section& section, const QString& label, Read read, Write write) {
        return line(section, label, new LineField(this), read, write);
    }
    /// Into a line that is there already.
    template <class Read, class Write>
    LineField* line(Section& section, const QString& label, LineField* field, Read read, Write write) {
        place(section, label, field);
        onFill([field, read](const E& from) { field->setValue(toText(read(from))); });
        QObject::connect(field, &LineField::committed, this, [this, field, write](const QString& typed) {
            commitFrom(field, [&](E& row) { write(row, fromLine(typed)); });
        });
        return field;
    }
    LineField* line(Section& section, const QString& label, std::string E::*member) {
        return line(
            section, label, [member](const E& row) -> const std::string& { return row.*member; },
            [member](E& row, std::string text) { row.*member = std::move(text); });
    }

    template <class Read, class Write>
    TextField* text(Section& section, const QString& label, Read read, Write write) {
        auto* field = new TextField(this);
        place(section, label, field);
        onFill([field, read](const E& from) { field->setValue(toText(read(from))); });
        QObject::connect(field, &TextField::committed, this, [this, write](const QString& typed) {
            if (const QString reason = commit([&](E& row) { write(row, fromText(typed)); }); !reason.isEmpty())
                bridge_.sayNote(reason);
        });
        return field;
    }
    TextField* text(Section& section, const QString& label, std::string E::*member) {
        return text(
            section, label, [member](const E& row) -> const std::string& { return row.*member; },
            [member](E& row, std::string text) { row.*member = std::move(text); });
    }

    template <class Read, class Write>
    NumberField* number(Section& section, const QString& label, Read read, Write write) {
        auto* field = new NumberField(this);
        place(section, label, field);
        onFill([field, read](const E& from) { field->setNumber(read(from)); });
        QObject::connect(field, &NumberField::numberCommitted, this,
                         [this, field, write](std::optional<double> number) {
                             commitFrom(field, [&](E& row) { write(row, number); });
                         });
        return field;
    }
    NumberField* number(Section& section, const QString& label, std::optional<double> E::*member) {
        return number(
            section, label, [member](const E& row) { return row.*member; },
            [member](E& row, std::optional<double> value) { row.*member = value; });
    }

    template <class Read, class Write>
    DayField* day(Section& section, const QString& label, Read read, Write write) {
        auto* field = new DayField([this] { return bridge_.today(); }, this);
        place(section, label, field);
        onFill([field, read](const E& from) { field->setDay(read(from)); });
        QObject::connect(field, &DayField::dayCommitted, this, [this, field, write](std::optional<Day> value) {
            commitFrom(field, [&](E& row) { write(row, value); });
        });
        return field;
    }
    DayField* day(Section& section, const QString& label, std::optional<Day> E::*member) {
        return day(
            section, label, [member](const E& row) { return row.*member; },
            [member](E& row, std::optional<Day> value) { row.*member = value; });
    }

    /// Entries are texts with their data; `read(row)` gives the data of the present one, `write(row, data)` takes it.
    template <class Read, class Write>
    ChoiceField* choice(Section& section, const QString& label, const QList<QPair<QString, QString>>& entries,
                        Read read, Write write) {
        auto* field = new ChoiceField(this);
        field->setEntries(entries);
        place(section, label, field);
        onFill([field, read](const E& from) { field->setChoice(read(from)); });
        QObject::connect(field, &ChoiceField::chosen, this, [this, write](const QString& chosen) {
            if (const QString reason = commit([&](E& row) { write(row, chosen); }); !reason.isEmpty()) {
                bridge_.sayNote(reason);
                refresh();
            }
        });
        return field;
    }

    static void place(Section& section, const QString& label, QWidget* field) {
        field->setAccessibleName(label);
        section.add(label, field);
    }
};

} // namespace throughline
