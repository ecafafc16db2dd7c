/** Examples of unbounded-query. */
import type { Risk } from "../../risk.ts";

export const examples: Risk["examples"] = {
  flags: [
    {
      title: "A list route over the whole table",
      language: "python",
      code: `
        from fastapi import Depends, FastAPI
        from sqlalchemy.orm import Session
        app = FastAPI()

        @app.get("/users")
        def list_users(db: Session = Depends(get_db)):
            return «db.query(User).all()»
      `,
    },
    {
      title: "Two-point-zero style",
      language: "python",
      code: `
        from sqlalchemy import select
        from sqlalchemy.ext.asyncio import AsyncSession
        async def get_orders(session: AsyncSession):
            return «(await session.execute(select(Order).order_by(Order.created_at))).scalars().all()»
      `,
    },
    {
      title: "A Django view",
      language: "python",
      fileName: "shop/views.py",
      code: `
        from django.shortcuts import render
        from .models import Product
        def product_list(request):
            products = «Product.objects.all()»
            return render(request, "products.html", {"products": products})
      `,
    },
    {
      title: "A cursor and fetchall",
      language: "python",
      code: `
        import psycopg2
        def get_customers(conn):
            cur = conn.cursor()
            «cur.execute("SELECT id, name, email FROM customers ORDER BY name")»
            return cur.fetchall()
      `,
    },
    {
      title: "Counting in Python",
      language: "python",
      code: `
        from .models import Order
        def stats():
            return {"orders": len(«Order.objects.all()»)}
      `,
    },
    {
      title: "Prisma in a route",
      language: "ecmascript",
      code: `
        import express from "express";
        import { PrismaClient } from "@prisma/client";
        const app = express();
        const prisma = new PrismaClient();
        app.get("/posts", async (req, res) => {
          res.json(await «prisma.post.findMany({ include: { author: true } })»);
        });
      `,
    },
    {
      title: "A Mongoose model of another file",
      language: "ecmascript",
      code: `
        import { User } from "../models/user.js";
        export const getUsers = async (req, res) => {
          const users = await «User.find({})»;
          res.json(users);
        };
      `,
    },
    {
      title: "A pool in a service",
      language: "ecmascript",
      code: `
        import { pool } from "../db";
        export async function getAllOrders() {
          const { rows } = await «pool.query("SELECT id, total FROM orders ORDER BY created_at DESC")»;
          return rows;
        }
      `,
    },
    {
      title: "A TypeORM repository",
      language: "ecmascript",
      code: `
        import { Injectable } from "@nestjs/common";
        import { InjectRepository } from "@nestjs/typeorm";
        import { Repository } from "typeorm";
        @Injectable()
        export class UsersService {
          constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
          findAll() {
            return «this.users.find()»;
          }
        }
      `,
    },
    {
      title: "Rows of a handler",
      language: "go",
      code: `
        package api

        import "database/sql"

        func ListUsers(db *sql.DB) ([]User, error) {
            rows, err := «db.Query("SELECT id, name FROM users")»
            if err != nil {
                return nil, err
            }
            defer rows.Close()
            return scan(rows)
        }
      `,
    },
    {
      title: "gorm's Find",
      language: "go",
      code: `
        package store

        import "gorm.io/gorm"

        func (s *Store) GetProducts(db *gorm.DB) (products []Product, err error) {
            err = «db.Order("name").Find(&products)».Error
            return
        }
      `,
    },
    {
      title: "A struct's pool",
      language: "go",
      code: `
        package store

        import (
            "context"
            "github.com/jackc/pgx/v5/pgxpool"
        )

        type Repo struct{ pool *pgxpool.Pool }

        func (r *Repo) FindAll(ctx context.Context) (pgx.Rows, error) {
            return «r.pool.Query(ctx, "SELECT id, total FROM orders ORDER BY id")»
        }
      `,
    },
    {
      title: "sqlx in a fragment",
      language: "go",
      code: `
        func getAccounts(db *sqlx.DB) ([]Account, error) {
            var accounts []Account
            err := «db.Select(&accounts, "SELECT id, balance FROM accounts")»
            return accounts, err
        }
      `,
    },
    {
      title: "A Spring controller",
      language: "java",
      code: `
        import org.springframework.web.bind.annotation.GetMapping;
        import org.springframework.web.bind.annotation.RestController;

        @RestController
        class UserController {
            private final UserRepository userRepository;

            @GetMapping("/users")
            List<User> getUsers() {
                return «userRepository.findAll()»;
            }
        }
      `,
    },
    {
      title: "JPQL without maximum",
      language: "java",
      code: `
        import jakarta.persistence.EntityManager;

        class OrderDao {
            private EntityManager entityManager;
            List<Order> findAll() {
                return «entityManager.createQuery("SELECT o FROM Order o", Order.class).getResultList()»;
            }
        }
      `,
    },
    {
      title: "JdbcTemplate",
      language: "java",
      code: `
        import org.springframework.jdbc.core.JdbcTemplate;

        class ProductRepository {
            private final JdbcTemplate jdbcTemplate;
            List<Product> list() {
                return «jdbcTemplate.query("SELECT id, name FROM products", mapper)»;
            }
        }
      `,
    },
    {
      title: "A service",
      language: "java",
      code: `
        import org.springframework.stereotype.Service;

        @Service
        class OrderService {
            private final OrderRepository orders;
            List<OrderDto> getAllOrders() {
                return «orders.findAll()».stream().map(OrderDto::of).toList();
            }
        }
      `,
    },
  ],
  accepts: [
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
  ],
};
