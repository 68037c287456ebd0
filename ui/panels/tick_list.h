#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace throughline {

class LineField;

/// A list of things that are ticked or not, with a line for a new one.
class TickList : public QWidget {
    Q_OBJECT
  public:
    struct Item {
        QString key;
        QString text;
        bool ticked = false;
        friend bool operator==(const Item&, const Item&) = default;
    };
    explicit TickList(const QString& addPlaceholder, QWidget* parent = nullptr);
    void setItems(const QList<Item>& items);

  signals:
    void ticked(const QString& key, bool on);
    void added(const QString& text);

  private:
    QVBoxLayout* rows_;
    LineField* line_;
    QList<Item> items_;
};

/// The names of the people who hold a role, or of the roles that a person holds, each with a button that takes it off,
/// and a line for another.
class NameList : public QWidget {
    Q_OBJECT
  public:
    struct Item {
        QString key;
        QString name;
        QString details;
        friend bool operator==(const Item&, const Item&) = default;
    };
    enum class Of { people, roles };
    /// `known`: the names that are offered while one types.
    NameList(Of kind, const QString& addPlaceholder, std::function<QStringList()> known, QWidget* parent = nullptr);
    void setItems(const QList<Item>& items);

  signals:
    void removed(const QString& key);
    void added(const QString& name);
    /// The name itself was clicked.
    void wanted(const QString& key);

  private:
    Of kind_;
    QVBoxLayout* rows_;
    LineField* line_;
    QList<Item> items_;
};

} // namespace throughline
