/** What unbounded-query lets pass. */
import type { RiskExample } from "../../risk.ts";

export const accepts: readonly RiskExample[] = [
  {
    title: "Limited",
    language: "python",
    code: `
        from sqlalchemy.orm import Session
        def list_users(db: Session, skip: int = 0, limit: int = 100):
            return db.query(User).offset(skip).limit(min(limit, 100)).all()
      `,
  },
  {
    title: "A paginator",
    language: "python",
    fileName: "shop/views.py",
    code: `
        from django.core.paginator import Paginator
        from .models import Product
        def product_list(request):
            products = Product.objects.order_by("id")
            page = Paginator(products, 25).get_page(request.GET.get("page"))
            return render(request, "products.html", {"page": page})
      `,
  },
  {
    title: "Sliced",
    language: "python",
    fileName: "shop/views.py",
    code: `
        from .models import Product
        def latest(request):
            return render(request, "latest.html", {"products": Product.objects.order_by("-created")[:10]})
      `,
  },
  {
    title: "By key, and an aggregate",
    language: "python",
    code: `
        def get_customer(conn, id):
            cur = conn.cursor()
            cur.execute("SELECT name FROM customers WHERE id = %s", (id,))
            name = cur.fetchone()
            cur.execute("SELECT count(*) FROM orders")
            return name, cur.fetchall()
      `,
  },
  {
    title: "A view set's query is paged by the framework",
    language: "python",
    code: `
        from rest_framework import viewsets
        from .models import Order
        class OrderViewSet(viewsets.ModelViewSet):
            queryset = Order.objects.all()
            def get_queryset(self):
                return Order.objects.filter(owner=self.request.user)
      `,
  },
  {
    title: "Taken",
    language: "ecmascript",
    code: `
        import { prisma } from "@/lib/prisma";
        export async function getPosts(cursor?: string) {
          return prisma.post.findMany({ take: 50, orderBy: { id: "asc" } });
        }
      `,
  },
  {
    title: "By a list of ids",
    language: "ecmascript",
    code: `
        import { prisma } from "@/lib/prisma";
        export const getPosts = (ids: string[]) => prisma.post.findMany({ where: { id: { in: ids } } });
      `,
  },
  {
    title: "Options that are not seen",
    language: "ecmascript",
    code: `
        import { prisma } from "@/lib/prisma";
        export const getPosts = (args: Args) => prisma.post.findMany(args);
      `,
  },
  {
    title: "An array's find",
    language: "ecmascript",
    code: `
        export const getUser = (users, id) => users.find((user) => user.id === id);
      `,
  },
  {
    title: "With a limit in the text",
    language: "ecmascript",
    code: `
        import { pool } from "../db";
        export async function getOrders(limit: number) {
          const { rows } = await pool.query("SELECT id FROM orders ORDER BY id LIMIT $1", [limit]);
          return rows;
        }
      `,
  },
  {
    title: "With a limit",
    language: "go",
    code: `
        func ListUsers(db *sql.DB, limit int) (*sql.Rows, error) {
            return db.Query("SELECT id, name FROM users ORDER BY id LIMIT $1", limit)
        }
      `,
  },
  {
    title: "gorm's Limit and First",
    language: "go",
    code: `
        func GetProducts(db *gorm.DB) (products []Product, one Product) {
            db.Limit(50).Find(&products)
            db.First(&one, 1)
            return
        }
      `,
  },
  {
    title: "One row",
    language: "go",
    code: `
        func GetUser(db *sql.DB, id int) error {
            return db.QueryRow("SELECT name FROM users WHERE id = $1", id).Scan(&name)
        }
      `,
  },
  {
    title: "A job over everything",
    language: "go",
    code: `
        func rebuildIndex(db *sql.DB) error {
            rows, err := db.Query("SELECT id, body FROM documents")
            if err != nil {
                return err
            }
            defer rows.Close()
            return index(rows)
        }
      `,
  },
  {
    title: "Paged",
    language: "java",
    code: `
        class UserService {
            private final UserRepository userRepository;
            Page<User> getUsers(Pageable pageable) {
                return userRepository.findAll(pageable);
            }
        }
      `,
  },
  {
    title: "A maximum",
    language: "java",
    code: `
        import jakarta.persistence.EntityManager;
        class OrderDao {
            private EntityManager entityManager;
            List<Order> findLatest() {
                return entityManager.createQuery("SELECT o FROM Order o", Order.class).setMaxResults(50).getResultList();
            }
        }
      `,
  },
  {
    title: "By id",
    language: "java",
    code: `
        class UserService {
            private final UserRepository userRepository;
            User getUser(long id) {
                return userRepository.findById(id).orElseThrow();
            }
        }
      `,
  },
  {
    title: "A count",
    language: "java",
    code: `
        class UserService {
            private final JdbcTemplate jdbcTemplate;
            long getCount() {
                return jdbcTemplate.queryForObject("SELECT count(*) FROM users", Long.class);
            }
        }
      `,
  },
];
