#include "ui/tables/table_delegate.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStyle>

#include "ui/looks/theme.h"
#include "ui/panels/day_menu.h"
#include "ui/tables/table_model.h"
#include "ui/tables/table_writing.h"
#include "ui/words/words.h"

namespace throughline {

namespace {

/// The model itself and the row in it.
const TableModel* modelOf(const QModelIndex& index) {
    return qobject_cast<const TableModel*>(index.model());
}

CellEditor editorOf(const QModelIndex& index) {
    const TableModel* model = modelOf(index);
    return model == nullptr ? CellEditor::line
                            : model->content().columns()[static_cast<std::size_t>(index.column())].editor;
}

/// Completes the name that is typed last in a list of names.
class NameCompleter : public QCompleter {
  public:
    using QCompleter::QCompleter;
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        const QString name = QCompleter::pathFromIndex(index);
        const auto* line = qobject_cast<const QLineEdit*>(widget());
        const QStringList before = line == nullptr ? QStringList() : line->text().split(QLatin1Char(';'));
        if (before.size() < 2)
            return name;
        QStringList names = before.mid(0, before.size() - 1);
        for (QString& one : names)
            one = one.simplified();
        return namesOf(names << name);
    }
    [[nodiscard]] QStringList splitPath(const QString& path) const override {
        return {path.section(QLatin1Char(';'), -1).trimmed()};
    }
};

} // namespace

TableDelegate::TableDelegate(DocumentBridge& bridge, QObject* parent) : QStyledItemDelegate(parent), bridge_(bridge) {}

QWidget* TableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const {
    wasRefused_ = false;
    const TableModel* model = modelOf(index);
    if (model == nullptr)
        return nullptr;
    const QStringList choices = model->content().choices(model->slotAt(index.row()), index.column());
    auto* self = const_cast<TableDelegate*>(this);
    QWidget* editor = nullptr;
    switch (editorOf(index)) {
        case CellEditor::choice: {
            auto* box = new QComboBox(parent);
            for (const QString& choice : choices)
                box->addItem(choice);
            connect(box, &QComboBox::activated, self, [self, box] {
                emit self->commitData(box);
                emit self->closeEditor(box);
            });
            editor = box;
            break;
        }
        case CellEditor::text: {
            auto* text = new QPlainTextEdit(parent);
            text->setTabChangesFocus(true);
            text->document()->setDocumentMargin(1.0);
            editor = text;
            break;
        }
        default: {
            auto* line = new QLineEdit(parent);
            line->setFrame(true);
            if (editorOf(index) == CellEditor::name && !choices.isEmpty()) {
                auto* completer = new NameCompleter(choices, line);
                completer->setCaseSensitivity(Qt::CaseInsensitive);
                completer->setFilterMode(Qt::MatchContains);
                line->setCompleter(completer);
            }
            if (editorOf(index) == CellEditor::day) {
                QAction* open = line->addAction(themeIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
                open->setToolTip(tr("Choose a day (Alt+Down)"));
                open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
                open->setShortcutContext(Qt::WidgetShortcut);
                connect(open, &QAction::triggered, line, [this, self, line] {
                    openDayMenu(*line, words::dayIn(line->text(), bridge_.today()), bridge_.today(),
                                [self, line](std::optional<Day> day) {
                                    line->setText(day ? words::ofDay(*day) : QString());
                                    emit self->commitData(line);
                                    emit self->closeEditor(line);
                                });
                });
            }
            editor = line;
        }
    }
    editor->setAccessibleName(model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void TableDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentIndex(choiceIn(text, [box] {
            QStringList list;
            for (int i = 0; i < box->count(); ++i)
                list << box->itemText(i);
            return list;
        }()));
        QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    } else if (auto* lines = qobject_cast<QPlainTextEdit*>(editor)) {
        lines->setPlainText(text);
        lines->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->selectAll();
    }
}

void TableDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    QString text;
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        text = box->currentText();
    } else if (auto* lines = qobject_cast<QPlainTextEdit*>(editor)) {
        text = lines->toPlainText();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        text = line->text();
    }
    wasRefused_ = !model->setData(index, text, Qt::EditRole);
}

void TableDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const {
    QRect place = option.rect;
    // Beside an icon what is typed stands where the text stands.
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    if (!shown.icon.isNull() && qobject_cast<QLineEdit*>(editor) != nullptr) {
        constexpr int inset = 2; // as the text of the line is inset more than that of the cell
        const QRect text = editor->style()->subElementRect(QStyle::SE_ItemViewItemText, &shown, editor->parentWidget());
        if (editor->layoutDirection() == Qt::LeftToRight)
            place.setLeft(text.left() - inset);
        else
            place.setRight(text.right() + inset);
    }
    if (qobject_cast<QPlainTextEdit*>(editor) != nullptr) {
        constexpr int lines = 5;
        constexpr int leastWidth = 240;
        place.setHeight(std::max(place.height(), editor->fontMetrics().lineSpacing() * lines + 12));
        place.setWidth(std::max(place.width(), leastWidth));
        // What does not fit below opens upwards.
        const QRect room = editor->parentWidget()->rect();
        if (place.bottom() > room.bottom())
            place.moveBottom(std::max(room.bottom(), room.top() + place.height() - 1));
        if (place.right() > room.right())
            place.moveRight(std::max(room.right(), room.left() + place.width() - 1));
    }
    editor->setGeometry(place);
}

bool TableDelegate::eventFilter(QObject* editor, QEvent* event) {
    // In a cell of several lines Enter ends as it does in the others; with a modifier it is a line.
    if (auto* lines = qobject_cast<QPlainTextEdit*>(editor); lines != nullptr && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers() & (Qt::ShiftModifier | Qt::AltModifier)) {
                lines->insertPlainText(QStringLiteral("\n"));
                return true;
            }
            emit commitData(lines);
            emit closeEditor(lines, QAbstractItemDelegate::SubmitModelCache);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace throughline
